import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test, vi } from 'vitest';
import { hostDirectories, tarballDirectory } from './host-directories.ts';
import { publishedConnectors } from './published-connectors.ts';

const root = inject('hostsRoot');
const { modules, connectors } = hostDirectories(root, 'kit-5');

const contents = async (directory: string) => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const texts = files.map(async (file) => [path.relative(directory, file), await readFile(file, 'utf8')]);
  return Object.fromEntries(await Promise.all(texts));
};

// One connector stands for all: the command runs npm, which takes a second each.
test('`logto connector add` unpacks what the hosts of these tests hold', async () => {
  const [connector] = publishedConnectors;
  if (!connector) return expect.fail('There is no connector.');
  const temporary = await mkdtemp(path.join(root, 'add-'));
  // The command puts `connector-` before any other name.
  const tarball = path.join(temporary, 'connector-packed.tgz');
  await copyFile(path.join(tarballDirectory(root), connector.tarball), tarball);

  vi.stubEnv('npm_config_offline', 'true');
  const command = path.join(modules, '@logto/cli/lib/commands/connector/utils.js');
  const { addConnectorsToPath } = await import(pathToFileURL(command).href);
  await addConnectorsToPath(path.join(temporary, 'connectors'), [tarball]);

  expect(await contents(path.join(temporary, 'connectors'))).toEqual(
    Object.fromEntries(
      Object.entries(await contents(path.join(connectors, connector.directory))).map(([file, text]) => [
        path.join(connector.directory, file),
        text,
      ]),
    ),
  );
  vi.unstubAllEnvs();
  await rm(temporary, { recursive: true });
}, 30_000);

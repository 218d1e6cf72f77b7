import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, onTestFinished, test } from 'vitest';
import { hostDirectories } from './host-directories.ts';
import type { Host } from './load-host.ts';
import { publishedConnectors } from './published-connectors.ts';

const root = inject('hostsRoot');
const { modules, connectors } = hostDirectories(root, 'kit-5');
const supported = '^4.0.0 || ^5.0.0';

/** The newest loader, in a copy of its own, beside a connector kit that says that it is of another version. */
const loaderBeside = async (version: string): Promise<Host['loadConnector']> => {
  const directory = await mkdtemp(path.join(root, 'kit-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const tool = await realpath(path.join(modules, '@logto/cli'));
  await cp(path.join(tool, '../..'), path.join(directory, 'node_modules'), { recursive: true });

  const kit = path.join(directory, 'node_modules/@logto/connector-kit');
  const original = await realpath(kit);
  const manifest = JSON.parse(await readFile(path.join(original, 'package.json'), 'utf8'));
  await rm(kit);
  await mkdir(kit);
  await writeFile(path.join(kit, 'package.json'), JSON.stringify({ ...manifest, version }));
  await symlink(path.join(original, 'lib'), path.join(kit, 'lib'), 'dir');

  const loader = path.join(directory, 'node_modules/@logto/cli/lib/connector/loader.js');
  return (await import(pathToFileURL(loader).href)).loadConnector;
};

test.each(['3.0.0', '6.0.0'])('a host with kit %s refuses every connector in its own words', async (version) => {
  const loadConnector = await loaderBeside(version);
  for (const { directory } of publishedConnectors) {
    await expect(loadConnector(path.join(connectors, directory), false)).rejects.toThrow(
      `Connector requires @logto/connector-kit to be ${supported}, but the version here is ${version}.`,
    );
  }
});

test.each(['4.0.0', '5.999.0'])('a host with kit %s takes every connector', async (version) => {
  const loadConnector = await loaderBeside(version);
  for (const { directory } of publishedConnectors) {
    expect(await loadConnector(path.join(connectors, directory), false)).toBeInstanceOf(Function);
  }
});

import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { tarballDirectory } from './host-directories.ts';
import { publishedConnectors } from './published-connectors.ts';

const repository = path.resolve(import.meta.dirname, '../../..');
const root = inject('hostsRoot');

/** OAuth 2.0, OpenID Connect, and the one with the most code of its own stand for all. */
const providers = ['spotify', 'oidc', 'saml'];

const run = (cwd: string, file: string, ...parameters: string[]) =>
  promisify(execFile)(file, parameters, { cwd, maxBuffer: 64 * 1024 * 1024 });

/** Nothing that was installed or built. */
const isSource = (file: string) => !['.git', 'coverage', 'lib', 'node_modules'].includes(path.basename(file));

test('built anew in another folder, a package is the same to the byte', async () => {
  const copy = await mkdtemp(path.join(root, 'copy-'));
  await cp(repository, copy, { recursive: true, filter: isSource });
  const filters = providers.map((provider) => `--filter=./packages/${provider}`);
  const needed = providers.map((provider) => `--filter={./packages/${provider}}...`);
  await run(
    copy,
    'pnpm',
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    '--ignore-scripts',
    '--filter=@logto-social/build',
    ...needed,
  );
  await run(copy, process.execPath, 'scripts/build/src/build.ts', ...providers);
  await run(copy, 'pnpm', '--recursive', ...filters, 'pack', '--pack-destination', path.join(copy, 'packed'));

  for (const { folder, name, tarball } of publishedConnectors) {
    if (!providers.includes(path.basename(folder))) continue;
    const anew = await readFile(path.join(copy, 'packed', tarball));
    const present = await readFile(path.join(tarballDirectory(root), tarball));
    expect(anew.equals(present), name).toBe(true);
  }
  await rm(copy, { recursive: true });
}, 120_000);

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hostDirectories, tarballDirectory } from './host-directories.ts';
import { type HostVersion, hostVersions } from './host-versions.ts';
import { packConnectors } from './pack-connectors.ts';
import { publishedConnectors } from './published-connectors.ts';
import { unpackConnectors } from './unpack-connectors.ts';

const repository = path.resolve(import.meta.dirname, '../../..');

const requireBuilt = () => {
  const missing = publishedConnectors.filter(({ folder }) => !existsSync(path.join(folder, 'lib/index.js')));
  if (missing.length === 0) return;
  throw new Error(`No lib/index.js in ${missing.map(({ name }) => name).join(', ')}: run pnpm build first.`);
};

const link = async (target: string, from: string) => {
  await mkdir(path.dirname(from), { recursive: true });
  await symlink(await realpath(target), from, 'dir');
};

/**
 * Lays a host out as Logto's image has it. What its core depends on are links to the very packages that the loader
 * itself depends on, so that loader and connectors share one copy of each.
 */
const layOut = async (root: string, version: HostVersion) => {
  const { core, modules, connectors } = hostDirectories(root, version);
  await mkdir(core, { recursive: true });
  await writeFile(path.join(core, 'package.json'), JSON.stringify({ name: '@logto/core', type: 'module' }));

  const manifest = createRequire(import.meta.url).resolve(`${hostVersions[version]}/package.json`);
  const cli = createRequire(await realpath(manifest));
  await link(path.dirname(manifest), path.join(modules, '@logto/cli'));
  for (const name of ['@logto/connector-kit', 'zod']) {
    await link(path.dirname(cli.resolve(`${name}/package.json`)), path.join(modules, name));
  }

  await unpackConnectors(tarballDirectory(root), connectors, publishedConnectors);
};

/** Packs the connectors and unpacks them into a host of every version, in a temporary folder. */
export const layOutHosts = async (): Promise<{ root: string; remove: () => Promise<void> }> => {
  requireBuilt();
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'logto-hosts-')));
  const remove = () => rm(root, { recursive: true, force: true });
  try {
    await packConnectors(repository, tarballDirectory(root));
    await Promise.all([layOut(root, 'kit-4'), layOut(root, 'kit-5')]);
  } catch (error) {
    await remove();
    throw error;
  }
  return { root, remove };
};

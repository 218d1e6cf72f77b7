import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeChangeset } from '@changesets/write';
import { connectorFiles, packConnectors } from '@logto-social/host';
import { putPackage } from './put-package.ts';
import { run } from './run.ts';
import type { Registry } from './start-registry.ts';

/** What was published: a package's name and its version. */
export type Published = { name: string; version: string };

const manifests = async (checkout: string): Promise<Published[]> => {
  const packages = path.join(checkout, 'packages');
  const folders = await readdir(packages);
  return Promise.all(
    folders.map(async (folder) => JSON.parse(await readFile(path.join(packages, folder, 'package.json'), 'utf8'))),
  );
};

/** Notes a change of every package and lets the versions follow. */
const version = async (checkout: string, name: string): Promise<Published[]> => {
  const releases = (await manifests(checkout)).map(({ name }) => ({ name, type: 'patch' as const }));
  await writeChangeset({ summary: 'A rehearsal.', releases }, checkout);
  await run(['pnpm', 'version-packages', '--snapshot', name], checkout);
  return manifests(checkout);
};

/**
 * Releases every package as a maintainer would: notes a change, lets the versions follow, builds and publishes.
 *
 * @param checkout a copy of the repository, whose versions it writes.
 * @param registry where the packages go.
 * @param name what the throw-away versions are called, such as `a` in `0.0.0-a-20260101000000`.
 */
export const publishRelease = async (checkout: string, registry: Registry, name: string): Promise<Published[]> => {
  const published = await version(checkout, name);
  await run(['pnpm', 'publish-packages', '--no-git-tag', '--tag', name], checkout, registry.environment);
  return published;
};

/**
 * Puts every package into the registry as an earlier release has left it there. The command for releases would do the
 * same, in many times the time.
 *
 * @param checkout a copy of the repository, whose versions it writes.
 * @param tarballs an empty folder.
 */
export const seedRelease = async (
  checkout: string,
  registry: Registry,
  name: string,
  tarballs: string,
): Promise<Published[]> => {
  const published = await version(checkout, name);
  await run(['pnpm', 'build'], checkout);
  await packConnectors(checkout, tarballs);
  for (const manifest of published) {
    const { tarball } = connectorFiles(manifest);
    await putPackage(registry, manifest, await readFile(path.join(tarballs, tarball)), name);
  }
  return published;
};

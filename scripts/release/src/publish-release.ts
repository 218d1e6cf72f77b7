import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Registry } from './start-registry.ts';
import { run } from './run.ts';

/** What was published: a package's name and its version. */
export type Published = { name: string; version: string };

const manifests = async (checkout: string): Promise<Published[]> => {
  const packages = path.join(checkout, 'packages');
  const folders = await readdir(packages);
  return Promise.all(
    folders.map(async (folder) => JSON.parse(await readFile(path.join(packages, folder, 'package.json'), 'utf8'))),
  );
};

/** A copy of what is committed, with its dependencies, in which versions can be written. */
export const checkOut = async (repository: string, checkout: string): Promise<void> => {
  await run(['git', 'clone', '--quiet', '--depth', '1', `file://${repository}`, checkout], repository);
  await run(['pnpm', 'install', '--frozen-lockfile', '--prefer-offline'], checkout);
};

/**
 * Releases every package as a maintainer would: notes a change, lets the versions follow, builds and publishes.
 *
 * @param checkout a copy of the repository, whose versions it writes.
 * @param registry where the packages go.
 * @param name what the throw-away versions are called, such as `a` in `0.0.0-a-20260101000000`.
 */
export const publishRelease = async (checkout: string, registry: Registry, name: string): Promise<Published[]> => {
  const names = (await manifests(checkout)).map((manifest) => `'${manifest.name}': patch\n`);
  await writeFile(path.join(checkout, '.changeset/rehearsal.md'), `---\n${names.join('')}---\n\nA rehearsal.\n`);
  await run(['pnpm', 'version-packages', '--snapshot', name], checkout);
  await run(['pnpm', 'publish-packages', '--no-git-tag', '--tag', name], checkout, registry.environment);
  return (await manifests(checkout)).map(({ name, version }) => ({ name, version }));
};

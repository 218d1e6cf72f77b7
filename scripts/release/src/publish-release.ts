import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeChangeset } from '@changesets/write';
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

/**
 * Releases every package as a maintainer would: notes a change, lets the versions follow, builds and publishes.
 *
 * @param checkout a copy of the repository, whose versions it writes.
 * @param registry where the packages go.
 * @param name what the throw-away versions are called, such as `a` in `0.0.0-a-20260101000000`.
 */
export const publishRelease = async (checkout: string, registry: Registry, name: string): Promise<Published[]> => {
  const releases = (await manifests(checkout)).map(({ name }) => ({ name, type: 'patch' as const }));
  await writeChangeset({ summary: 'A rehearsal.', releases }, checkout);
  await run(['pnpm', 'version-packages', '--snapshot', name], checkout);
  await run(['pnpm', 'publish-packages', '--no-git-tag', '--tag', name], checkout, registry.environment);
  return (await manifests(checkout)).map(({ name, version }) => ({ name, version }));
};

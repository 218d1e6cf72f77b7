import { readChangesets } from '@changesets/read';
import { writeChangeset } from '@changesets/write';
import { type ChangedPackage, changedPackages } from './changed-packages.ts';
import { run } from './run.ts';
import { type ShippedFiles, shippedFiles } from './shipped-files.ts';
import { withBuilt } from './with-built.ts';

/** What a release is held against. */
export type ReleaseCheck = {
  /** The root of the repository. */
  repository: string;
  /** The commit that users have; undefined where nothing was ever released. */
  base: string | undefined;
  /** What users will notice of the packages that no changeset names, to be noted for them. */
  summary?: string | undefined;
};

const nothing: ShippedFiles = new Map();

/**
 * Builds before and after, and finds every package whose shipped files changed although no changeset names it.
 *
 * @returns those packages; with a summary none, as a changeset then names them.
 */
export const checkRelease = async ({ repository, base, summary }: ReleaseCheck): Promise<ChangedPackage[]> => {
  const before = base === undefined ? nothing : await withBuilt(repository, base, shippedFiles);
  await run(['pnpm', 'build'], repository);
  const changesets = await readChangesets(repository);
  const named = new Set(changesets.flatMap(({ releases }) => releases.map(({ name }) => name)));
  const unnamed = changedPackages(before, await shippedFiles(repository)).filter(({ name }) => !named.has(name));
  if (summary === undefined || unnamed.length === 0) return unnamed;
  await writeChangeset(
    { summary, releases: unnamed.map(({ name }) => ({ name, type: 'patch' as const })) },
    repository,
  );
  return [];
};

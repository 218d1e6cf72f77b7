/** A call of vitest: test files by the beginning of their path, and what the names of the tests match. */
export type Tests = { files: readonly string[]; names?: string };

/**
 * What looks at all providers: the catalogue with their guides and mocks, the logos, what is left to write, and the way
 * of each through the playground. Tests of one provider among them are named after its folder.
 */
const ofEveryProvider = [
  'scripts/catalogue/',
  'scripts/logo/src/logo.test.ts',
  'scripts/new/src/unwritten.test.ts',
  'shared/playground/src/run-once.test.ts',
];

/** Files that nothing runs: changes of them are noted, generated, or for people. */
const inert = /^\.changeset\/|^[^/]+\.md$|^docs\//;

/** What names match that are of no folder, or of one of these. */
const ofNoOther = (providers: Iterable<string>) => `^(?!packages/(?!(?:${[...providers].join('|')})[ /]))`;

/**
 * The tests that changes have a bearing on: all of them, or, where nothing but providers has changed, theirs.
 *
 * @param changed paths of files, from the root of the repository.
 * @returns undefined where nothing has changed that a test looks at.
 */
export const testsOf = (changed: readonly string[]): Tests | undefined => {
  if (changed.length === 0) return undefined;
  const providers = new Set<string>();
  for (const file of changed.filter((file) => !inert.test(file))) {
    const [, provider] = /^packages\/([^/]+)\//.exec(file) ?? [];
    if (!provider) return { files: [] };
    providers.add(provider);
  }
  const own = [...providers].map((provider) => `packages/${provider}/`);
  return { files: [...own, ...ofEveryProvider], names: ofNoOther(providers) };
};

/** A call of vitest: test files by the beginning of their path, and what the names of the tests begin with. */
export type Tests = { files: readonly string[]; names?: string };

/** What looks at the guides, the mocks and the logos of all providers. */
const ofEveryProvider = ['scripts/catalogue/', 'scripts/logo/', 'scripts/new/src/unwritten.test.ts'];

/** What takes every provider through the playground, each in a group of tests under its name. */
const playground = 'shared/playground/src/run-once.test.ts';

/** Files that nothing runs: changes of them are noted, generated, or for people. */
const inert = /^\.changeset\/|^[^/]+\.md$|^docs\//;

/**
 * The tests that changes have a bearing on: all of them, or, where nothing but providers has changed, theirs.
 *
 * @param changed paths of files, from the root of the repository.
 * @returns nothing where nothing has changed that a test looks at.
 */
export const testsOf = (changed: readonly string[]): Tests[] => {
  if (changed.length === 0) return [];
  const files = changed.filter((file) => !inert.test(file));
  const providers = new Set(files.map((file) => /^packages\/([^/]+)\//.exec(file)?.[1]));
  if (providers.has(undefined)) return [{ files: [] }];
  const own = [...providers].map((provider) => `packages/${provider}/`);
  const tests = { files: [...own, ...ofEveryProvider] };
  if (own.length === 0) return [tests];
  return [tests, { files: [playground], names: `^(${[...providers].join('|')}) ` }];
};

import { expect, test } from 'vitest';
import { testsOf } from './tests-of.ts';

const ofEveryProvider = [
  'scripts/catalogue/',
  'scripts/logo/src/logo.test.ts',
  'scripts/new/src/unwritten.test.ts',
  'shared/playground/src/run-once.test.ts',
];

test('of a provider are its own, and of what looks at all providers those that are of no other', () => {
  expect(testsOf(['packages/acorn/src/index.ts', 'packages/acorn/README.md'])).toEqual({
    files: ['packages/acorn/', ...ofEveryProvider],
    names: '^(?!packages/(?!(?:acorn)[ /]))',
  });
});

test.each([
  ['packages/acorn signs the documented person in', true],
  ['packages/acorn/README.md is what the packages say', true],
  ['packages/beech has a logo', true],
  ['packages/acorn-native has a logo', false],
  ['packages/cedar has a logo', false],
  ['CONNECTORS.md is what the packages say', true],
  ['a sign-in gives exactly the documented person', true],
])('of several providers are those of each: %s (%j)', (name, isRun) => {
  const { files, names = '' } =
    testsOf(['packages/acorn/logo.svg', 'packages/beech/src/mock.ts', '.changeset/a.md']) ?? {};
  expect(files).toEqual(['packages/acorn/', 'packages/beech/', ...ofEveryProvider]);
  expect(new RegExp(names).test(name)).toBe(isRun);
});

test('of documents are those that read them', () => {
  const { files, names = '' } = testsOf(['README.md']) ?? {};
  expect(files).toEqual(ofEveryProvider);
  expect(new RegExp(names).test('packages/cedar has a logo')).toBe(false);
});

test.each(['shared/oauth2/src/index.ts', 'scripts/logo/src/logo.ts', 'pnpm-lock.yaml', 'packages/README'])(
  'of %s, which everything may depend on, are all',
  (file) => {
    expect(testsOf(['packages/acorn/src/index.ts', file])).toEqual({ files: [] });
  },
);

test('of nothing are none', () => {
  expect(testsOf([])).toBeUndefined();
});

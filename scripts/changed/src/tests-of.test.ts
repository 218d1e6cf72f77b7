import { expect, test } from 'vitest';
import { testsOf } from './tests-of.ts';

const ofEveryProvider = ['scripts/catalogue/', 'scripts/logo/', 'scripts/new/src/unwritten.test.ts'];

test('of a provider are its own, those of what is generated from it, and its way through the playground', () => {
  expect(testsOf(['packages/acorn/src/index.ts', 'packages/acorn/README.md'])).toEqual([
    { files: ['packages/acorn/', ...ofEveryProvider] },
    { files: ['shared/playground/src/run-once.test.ts'], names: '^(acorn) ' },
  ]);
});

test('of several providers are those of each', () => {
  expect(testsOf(['packages/acorn/logo.svg', 'packages/beech/src/mock.ts', '.changeset/new-beech.md'])).toEqual([
    { files: ['packages/acorn/', 'packages/beech/', ...ofEveryProvider] },
    { files: ['shared/playground/src/run-once.test.ts'], names: '^(acorn|beech) ' },
  ]);
});

test('of documents are those that read them', () => {
  expect(testsOf(['README.md'])).toEqual([{ files: ofEveryProvider }]);
});

test.each(['shared/oauth2/src/index.ts', 'scripts/logo/src/logo.ts', 'pnpm-lock.yaml'])(
  'of %s, which everything may depend on, are all',
  (file) => {
    expect(testsOf(['packages/acorn/src/index.ts', file])).toEqual([{ files: [] }]);
  },
);

test('of nothing are none', () => {
  expect(testsOf([])).toEqual([]);
});

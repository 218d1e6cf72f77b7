import { expect, test } from 'vitest';
import { changedPackages } from './changed-packages.ts';

const shipping = (packages: Record<string, Record<string, string>>) =>
  new Map(Object.entries(packages).map(([name, files]) => [name, new Map(Object.entries(files))]));

const before = shipping({ a: { 'lib/index.js': '1', 'README.md': '1' }, b: { 'lib/index.js': '1' } });

test('a package that ships what it shipped has not changed', () => {
  expect(changedPackages(before, before)).toEqual([]);
});

test('a package has changed with a file that is other, new or gone', () => {
  const after = shipping({ a: { 'lib/index.js': '2', 'logo.svg': '1' }, b: { 'lib/index.js': '1' } });
  expect(changedPackages(before, after)).toEqual([{ name: 'a', files: ['README.md', 'lib/index.js', 'logo.svg'] }]);
});

test('a package that was never released ships all that it has', () => {
  const after = shipping({ c: { 'lib/index.js': '1' } });
  expect(changedPackages(before, after)).toEqual([{ name: 'c', files: ['lib/index.js'] }]);
});

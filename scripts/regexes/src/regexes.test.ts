import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findRegexes } from './find-regexes.ts';
import { judgeRegex } from './judge-regex.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Tests, what stands for a provider in them, and the kit that only they run. */
const isTest = (file: string) =>
  /(?:\.test|\.test-helper|\/mock|\/simulator)\.ts$|^shared\/(?:testing|host)\//.test(relative(root, file));
const files = globSync(`${root}{shared,packages}/*/src/**/*.ts`)
  .filter((file) => !isTest(file))
  .map((file) => ({ file: relative(root, file), ...findRegexes(readFileSync(file, 'utf8')) }));

/** Each once, with the places where it stands. */
const places = new Map<string, string[]>();
for (const { file, literals } of files) {
  for (const { source, flags, line } of literals) {
    const regex = `/${source}/${flags}`;
    places.set(regex, [...(places.get(regex) ?? []), `${file}:${line}`]);
  }
}

/** Of what visitors and providers send, 1 MiB is read: one whose time grows with that alone is done in milliseconds. */
describe('of the regular expressions in the sources', () => {
  test('all are written out, so that they can be judged', () => {
    const constructed = files.flatMap(({ file, constructed }) => constructed.map((line) => `${file}:${line}`));
    expect(constructed).toEqual([]);
  });

  test.each([...places])(
    '%s takes linear time',
    async (regex, at) => {
      const end = regex.lastIndexOf('/');
      expect(await judgeRegex(regex.slice(1, end), regex.slice(end + 1)), at.join(', ')).toBeUndefined();
    },
    60_000,
  );
});

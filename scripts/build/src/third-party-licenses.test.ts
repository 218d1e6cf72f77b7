import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { licensesOf } from './third-party-licenses.ts';

let root: string;

/** Installs a package, and gives the path of a module in it. */
const install = (name: string, license: unknown, texts: Readonly<Record<string, string>>): string => {
  const folder = path.join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
  for (const [file, text] of Object.entries(texts)) writeFileSync(path.join(folder, file), text);
  return path.join(folder, 'dist/module.js');
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'licenses-'));
});

afterEach(() => rmSync(root, { recursive: true }));

test('a bundle of nothing but our own has none', () => {
  expect(licensesOf([path.join(root, 'packages/acorn/src/index.ts')])).toBeUndefined();
});

test('each package is named once, with its version and all that must go with it', () => {
  const modules = [
    install('oak', 'MIT', { LICENSE: 'The oak licence.\n' }),
    install('@wood/acorn', '(MIT OR GPL-3.0-only)', { 'LICENCE.md': 'The acorn licence.', NOTICE: 'Notice acorns.' }),
    install('oak', 'MIT', {}),
  ];
  expect(licensesOf(modules)).toBe(`@wood/acorn 1.2.3 ((MIT OR GPL-3.0-only))

The acorn licence.

Notice acorns.

${'-'.repeat(80)}

oak 1.2.3 (MIT)

The oak licence.
`);
});

test('of a package inside a package, the inner one counts', () => {
  const module = install('oak/node_modules/acorn', 'ISC', { LICENSE: 'The acorn licence.' });
  expect(licensesOf([module])).toMatch(/^oak\/node_modules\/acorn 1\.2\.3 \(ISC\)/);
});

test.each([
  ['that asks for the source', 'GPL-3.0-only'],
  ['that asks for it in some files', 'MPL-2.0'],
  ['that adds something to a permissive one', '(MIT AND CC-BY-NC-4.0)'],
  ['that is none', 'UNLICENSED'],
  ['that nobody has named', undefined],
])('a licence %s is refused', (_, license) => {
  expect(() => licensesOf([install('oak', license, { LICENSE: 'Text.' })])).toThrow('oak@1.2.3 cannot be bundled');
});

test('a licence without its text is refused', () => {
  expect(() => licensesOf([install('oak', 'MIT', { 'README.md': 'An oak.' })])).toThrow("without its licence's text");
});

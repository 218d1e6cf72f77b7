import { decode, encode } from '@jridgewell/sourcemap-codec';
import { expect, test } from 'vitest';
import { escapeCode } from './ascii-only.ts';

test('texts say the same in ASCII alone', () => {
  const code = "export const names=['é','微信','😀'];export const pattern=/^[微信]+$/u;";
  const escaped = escapeCode(code, '').code;
  expect(escaped).toMatch(/^[\0-\x7f]+$/);
  const { names, pattern } = new Function(`${escaped.replaceAll('export const', 'var')} return {names,pattern}`)();
  expect(names).toEqual(['é', '微信', '😀']);
  expect(pattern.test('微信')).toBe(true);
});

test('code that is ASCII already stays as it is', () => {
  const mappings = encode([[[0, 0, 0, 0]], [[4, 0, 1, 2]]]);
  expect(escapeCode('a\nbcde', mappings)).toEqual({ code: 'a\nbcde', mappings });
});

test('mappings point at the same places as before', () => {
  const code = "x='é',y='微信',z=1\nv='é',w";
  const columns = [
    [0, 6, 13],
    [0, 6],
  ];
  const mappings = encode(columns.map((line, index) => line.map((column) => [column, 0, index, column])));
  const escaped = escapeCode(code, mappings);
  const lines = escaped.code.split('\n');
  const found = decode(escaped.mappings).map((line, index) => line.map(([column]) => lines[index]?.charAt(column)));
  expect(found).toEqual([
    ['x', 'y', 'z'],
    ['v', 'w'],
  ]);
});

import { expect, test } from 'vitest';
import { asText } from './as-text.ts';

test.each([
  ['a text', 'a text'],
  ['', ''],
  [1107, '1107'],
  [0, '0'],
  [true, ''],
  [null, ''],
  [undefined, ''],
  [{ toString: 1 }, ''],
  [['1107'], ''],
])('%j as a text is %j', (value, text) => {
  expect(asText(value)).toBe(text);
});

test('however deep a list is, nobody looks into it', () => {
  expect(asText(JSON.parse('['.repeat(5000) + ']'.repeat(5000)))).toBe('');
});

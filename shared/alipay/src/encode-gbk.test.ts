import { expect, test } from 'vitest';
import { encodeGbk } from './encode-gbk.ts';

test('Chinese takes the two bytes that GBK gives it', () => {
  expect(encodeGbk('支付宝').toString('hex')).toBe('d6a7b8b6b1a6');
  expect(encodeGbk('镕').toString('hex')).toBe('e946');
});

test('a character whose second byte looks like a backslash is no escape', () => {
  expect(encodeGbk('誠').toString('hex')).toBe('d55c');
});

test('ASCII stays as it is, control characters included', () => {
  expect(encodeGbk('{"a":"b\\/c"}\n\x7f').toString('latin1')).toBe('{"a":"b\\/c"}\n\x7f');
});

test.each(['😀', '\ufffd'])('what GBK lacks, such as %j, becomes a question mark', (character) => {
  expect(encodeGbk(`a${character}b`).toString('latin1')).toBe('a?b');
});

test('the table begins with its first row and ends with its last', () => {
  expect(encodeGbk('丂⺁').toString('hex')).toBe('8140fe50');
});

test('of two sequences for one character the lower is written', () => {
  expect(encodeGbk('\u3000').toString('hex')).toBe('a1a1');
});

test('every character of the national standard keeps its bytes', () => {
  const rows = Array.from({ length: 0x48 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 0x5e }, (_, cell) => 0xa1 + cell);
  const bytes = Buffer.from(rows.flatMap((lead) => cells.flatMap((trail) => [lead, trail])));
  // The last five cells of row 0xd7 are empty.
  const text = new TextDecoder('gbk').decode(bytes).replaceAll(/[\ue000-\uf8ff\ufffd]/g, '');
  expect(text).toHaveLength(6763);
  expect(new TextDecoder('gbk').decode(encodeGbk(text))).toBe(text);
});

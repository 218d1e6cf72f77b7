import fc from 'fast-check';
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

test('what GBK lacks becomes a question mark', () => {
  expect(encodeGbk('a😀b').toString('latin1')).toBe('a?b');
});

test('of two sequences for one character the lower is written', () => {
  expect(encodeGbk('\u3000').toString('hex')).toBe('a1a1');
});

test('what was decoded as GBK gives the same text again', () => {
  const decode = (bytes: Uint8Array) => new TextDecoder('gbk').decode(bytes);
  const pair = fc.tuple(fc.integer({ min: 0xb0, max: 0xf7 }), fc.integer({ min: 0xa1, max: 0xf9 }));
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const bytes = Buffer.from(pairs.flat());
      const text = decode(bytes);
      return text.includes('\ufffd') || encodeGbk(text).equals(bytes);
    }),
  );
});

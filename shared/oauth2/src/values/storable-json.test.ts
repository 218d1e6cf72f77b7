import { jsonGuard } from '@logto/connector-kit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storableJson } from './storable-json.ts';

test('JSON stays what it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      fc.pre(!JSON.stringify(value).includes('__proto__'));
      expect(storableJson(value)).toEqual(value);
    }),
  );
});

test('whatever it was, it is JSON that a database takes', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, stringUnit: 'binary' }), (value) => {
      const stored = storableJson(value);
      expect(jsonGuard.safeParse(stored).success).toBe(true);
      expect(JSON.stringify(stored)).not.toMatch(/\\u0000|\\ud[89a-f]/);
    }),
  );
});

test.each([
  ['NUL', 'a\0b', 'ab'],
  ['half a surrogate pair', 'a\ud83db', 'ab'],
  ['the other half', 'a\ude00b', 'ab'],
  ['each of several', '\0a\0b\0', 'ab'],
])('%s is taken out of texts and keys', (_, text, rest) => {
  expect(storableJson({ [text]: [text] })).toEqual({ [rest]: [rest] });
});

test('a whole surrogate pair stays', () => {
  expect(storableJson('😀')).toBe('😀');
});

test('what JSON cannot say is nothing', () => {
  expect(storableJson({ a: undefined, b: Number.NaN, c: JSON.parse('1e999'), d: [undefined] })).toEqual({
    b: null,
    c: null,
    d: [null],
  });
});

test.each(['__proto__', '\0__proto__'])('the key %j becomes no prototype', (key) => {
  const stored = storableJson(JSON.parse(`{ "sub": "jo", ${JSON.stringify(key)}: { "admin": true } }`));
  expect(stored).toEqual({ sub: 'jo' });
  expect(stored).not.toHaveProperty('admin');
});

test.each([
  ['lists', '[', ']'],
  ['records', '{"a":', '}'],
])('64 levels of %s are kept, and nothing below them', (_, open, close) => {
  const nested = (levels: number) => JSON.parse(`${open.repeat(levels)}7${close.repeat(levels)}`);
  expect(storableJson(nested(64))).toEqual(nested(64));
  expect(JSON.stringify(storableJson(nested(66)))).toBe(`${open.repeat(64)}null${close.repeat(64)}`);
});

test('an answer that is deep enough to overflow a stack is cut', () => {
  const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  const stored = storableJson({ sub: 'jo', deep });
  expect(stored).toMatchObject({ sub: 'jo' });
  expect(JSON.stringify(stored).length).toBeLessThan(200);
});

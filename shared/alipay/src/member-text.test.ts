import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memberText } from './member-text.ts';

test('a record is taken as it stands', () => {
  expect(memberText(' { "a" : 1, "b" :\n{ "c": "}" , "d":[{}] } ,"e":"x"}', 'b')).toBe('{ "c": "}" , "d":[{}] }');
});

test('a list is taken too', () => {
  expect(memberText('{"a":[1,{"a":[2]}]}', 'a')).toBe('[1,{"a":[2]}]');
});

test.each([
  ['is missing', '{"b":{}}'],
  ['is a text', '{"a":"{}"}'],
  ['is a number', '{"a":1,"b":{}}'],
  ['stands deeper', '{"b":{"a":{}}}'],
  ['stands in a text', '{"b":"\\"a\\":{}"}'],
  ['is the value of another', '{"b":"a","c":{}}'],
  ['is there twice', '{"a":{},"a":{}}'],
])('there is none where the member %s', (_, json) => {
  expect(memberText(json, 'a')).toBeUndefined();
});

test('whatever stands around it', () => {
  const record = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(record, record, record, fc.constantFrom(undefined, 1), (value, before, after, indent) => {
      const text = JSON.stringify({ ...before, a: undefined, b: value, ...after, b2: 1 }, undefined, indent);
      const expected = 'b' in after ? after.b : value;
      const found = memberText(text, 'b');
      return typeof expected === 'object' && expected !== null
        ? JSON.stringify(JSON.parse(found ?? 'null')) === JSON.stringify(expected)
        : found === undefined;
    }),
  );
});

/** Of a second look at what was seen before, 1 MiB would take minutes, which is more than the runner gives a test. */
describe('the largest answer that is read is looked at once', () => {
  const size = 1024 * 1024;
  test.each([
    ['a text of braces', `{"b":"${'}'.repeat(size)}"`],
    ['a text of quotes', `{"b":"${'\\"'.repeat(size / 2)}"`],
    ['members that have its name', `{"b":[${'{"a":[]},'.repeat(size / 9)}{}]`],
    ['lists in lists', `{"b":${'['.repeat(size / 2)}${']'.repeat(size / 2)}`],
  ])('%s', (_, before) => {
    expect(memberText(`${before},"a":{"c":1}}`, 'a')).toBe('{"c":1}');
  });
});

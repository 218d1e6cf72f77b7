import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';

describe('JSON', () => {
  test('any is read as it was', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseBody({ text })).toEqual(JSON.parse(text));
      }),
    );
  });
});

describe('form encoding', () => {
  test.each([
    ['access_token=a+b%26c&scope=', { access_token: 'a b&c', scope: '' }],
    ['access_token=a|b&expires=3600\n', { access_token: 'a|b', expires: '3600' }],
    ['access_token=FE04****CCE2==&x', { access_token: 'FE04****CCE2==', x: '' }],
    ['access%5Ftoken=a&user[id]=1', { access_token: 'a', 'user[id]': '1' }],
    [
      'error=invalid_grant&error_description=The code is wrong',
      { error: 'invalid_grant', error_description: 'The code is wrong' },
    ],
    ['a=1', { a: '1' }],
  ])('%j is read', (text, value) => {
    expect(parseBody({ text })).toEqual(value);
  });

  test('any is read as it was', () => {
    const name = fc.stringMatching(/^[\w.-]+$/);
    fc.assert(
      fc.property(fc.dictionary(name, fc.string(), { minKeys: 1 }), (values) => {
        const text = new URLSearchParams(values).toString();
        expect(parseBody({ text })).toEqual(Object.fromEntries(new URLSearchParams(text)));
      }),
    );
  });

  test('a hostile name is only a name', () => {
    const parsed = parseBody({ text: '__proto__=x&a=1' });
    expect(Object.keys(Object(parsed))).toEqual(['__proto__', 'a']);
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
  });
});

describe('neither', () => {
  test.each([
    ['nothing', ''],
    ['a page', '<html><a href="?a=b">'],
    ['a page that begins like a form', 'a=1<p>Bad gateway</p>'],
    ['an element', '<p id=a>'],
    ['plain words', 'Service unavailable'],
    ['plain words with an equals sign', 'No such thing: a=b'],
    ['several lines', 'a=1\nb=2'],
    ['a form without a name', '=1&a=1'],
    ['an address', 'https://provider.test/?a=1'],
    ['JSON that was cut off', '{"access_token":"a'],
    ['JSON that was cut off, with an equals sign', '{"access_token":"a=='],
    ['a list that was cut off', '[a=1'],
    ['a script', 'callback({"a":"="});'],
  ])('%s is undefined', (_, text) => {
    expect(parseBody({ text })).toBeUndefined();
  });
});

test('never throws', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[\w%&=+]*$/), fc.json());
  fc.assert(
    fc.property(text, (body) => {
      expect(() => parseBody({ text: body })).not.toThrow();
    }),
  );
});

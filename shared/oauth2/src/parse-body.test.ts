import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';

const form = 'application/x-www-form-urlencoded';
const json = 'application/json';

describe('JSON', () => {
  test.each([json, 'text/html', form, ''])('is read whatever its media type says: %j', (contentType) => {
    expect(parseBody({ contentType, text: '{"a":[1,null]}' })).toEqual({ a: [1, null] });
  });

  test('any JSON is read as it was', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(json, form), (text, contentType) => {
        expect(parseBody({ contentType, text })).toEqual(JSON.parse(text));
      }),
    );
  });
});

describe('form encoding', () => {
  test.each([form, `${form}; charset=utf-8`, 'text/plain', 'text/plain;charset=UTF-8'])(
    'is read as %s',
    (contentType) => {
      expect(parseBody({ contentType, text: 'access_token=a+b%26c&scope=' })).toEqual({
        access_token: 'a b&c',
        scope: '',
      });
    },
  );

  test('media types know no case (RFC 9110 §8.3.1)', () => {
    expect(parseBody({ contentType: 'Application/X-WWW-Form-Urlencoded', text: 'a=1' })).toEqual({ a: '1' });
  });

  test('a hostile name is only a name', () => {
    const parsed = parseBody({ contentType: form, text: '__proto__=x&a=1' });
    expect(Object.keys(Object(parsed))).toEqual(['__proto__', 'a']);
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
  });
});

describe('neither', () => {
  test.each([
    ['nothing', '', json],
    ['a page', '<html><a href="?a=b">', 'text/html'],
    ['plain words', 'Service unavailable', 'text/plain'],
    ['plain words with an equals sign', 'No such thing: a=b', 'text/plain'],
    ['a page that calls itself a form', '<p id=a>', form],
    ['JSON that was cut off', '{"access_token":"a', json],
    ['form encoding that calls itself JSON', 'a=1', json],
  ])('%s is undefined', (_, text, contentType) => {
    expect(parseBody({ text, contentType })).toBeUndefined();
  });
});

test('never throws', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[\w%&=+]*$/), fc.json());
  const contentType = fc.oneof(fc.string(), fc.constantFrom(form, json, 'text/plain'));
  fc.assert(
    fc.property(text, contentType, (body, type) => {
      expect(() => parseBody({ text: body, contentType: type })).not.toThrow();
    }),
  );
});

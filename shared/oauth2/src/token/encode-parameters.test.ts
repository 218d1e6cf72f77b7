import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formBody, jsonBody, queryString } from './encode-parameters.ts';

const parameters = fc.dictionary(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary' }));

describe('form', () => {
  test('names its media type', () => {
    expect(formBody({ grant_type: 'x y', code: 'a+b&c=d' })).toEqual({
      method: 'POST',
      contentType: 'application/x-www-form-urlencoded',
      body: 'grant_type=x+y&code=a%2Bb%26c%3Dd',
    });
  });

  test('is read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(parameters, (values) => {
        expect([...new URLSearchParams(formBody(values).body)]).toEqual(Object.entries(values));
      }),
    );
  });
});

describe('JSON', () => {
  test('names its media type', () => {
    expect(jsonBody({ code: 'a"b' })).toEqual({
      method: 'POST',
      contentType: 'application/json',
      body: '{"code":"a\\"b"}',
    });
  });

  test('is read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(parameters, (values) => {
        expect(Object.entries(JSON.parse(jsonBody(values).body))).toEqual(Object.entries(values));
      }),
    );
  });
});

test('a query leaves the parameters as they are, for the URL to encode', () => {
  expect(queryString({ code: 'a b&c' })).toEqual({ method: 'GET', query: { code: 'a b&c' } });
});

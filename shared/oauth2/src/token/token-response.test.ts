import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenResponseGuard, toWireTokenResponse } from './token-response.ts';

const read = (answer: unknown) => tokenResponseGuard().parse(answer);

describe('a token response', () => {
  test('the example of RFC 6749 §5.1', () => {
    const answer = {
      access_token: '2YotnFZFEjr1zCsicMWpAA',
      token_type: 'example',
      expires_in: 3600,
      refresh_token: 'tGzv3JOkF0XG5Qx2TlKWIA',
      example_parameter: 'example_value',
    };
    expect(read(answer)).toEqual({
      accessToken: '2YotnFZFEjr1zCsicMWpAA',
      tokenType: 'example',
      expiresIn: 3600,
      refreshToken: 'tGzv3JOkF0XG5Qx2TlKWIA',
      raw: answer,
    });
  });

  test('a scope that is a list is one text', () => {
    expect(read({ access_token: 'a', scope: ['read', 'write'] }).scope).toBe('read write');
    expect(read({ access_token: 'a', scope: ['read', 7, null, ''] }).scope).toBe('read');
    expect(read({ access_token: 'a', scope: 'read write' }).scope).toBe('read write');
  });

  test.each([null, '', ' ', false, {}, []])('%j in place of what may be absent is as good as absent', (value) => {
    const names = ['id_token', 'refresh_token', 'expires_in', 'scope', 'token_type'];
    const answer = { access_token: 'a', ...Object.fromEntries(names.map((name) => [name, value])) };
    const { raw, ...response } = read(answer);
    expect(response).toEqual({ accessToken: 'a' });
  });

  test.each(['soon', '-1', -1, '1.5', '9'.repeat(400), 1e11, Number.NaN, JSON.parse('1e999')])(
    '%j is no number of seconds',
    (value) => {
      expect(read({ access_token: 'a', expires_in: value }).expiresIn).toBeUndefined();
    },
  );

  test.each(['read\0', 'read \ud83d'])('%j is nothing that the host could store', (text) => {
    const { raw, ...response } = read({ access_token: 'a', scope: text, token_type: text, refresh_token: text });
    expect(response).toEqual({ accessToken: 'a' });
    expect(read({ access_token: 'a', scope: ['read', text] }).scope).toBe('read');
  });

  test('`expires_in` may be a text', () => {
    expect(read({ access_token: 'a', expires_in: '3600' }).expiresIn).toBe('3600');
  });

  test('zero seconds are said as they are', () => {
    expect(read({ access_token: 'a', expires_in: 0 }).expiresIn).toBe(0);
  });

  test('what else the answer holds is kept for the providers that put the person in it', () => {
    expect(read({ access_token: 'a', user: { id: 7 } }).raw.user).toEqual({ id: 7 });
  });

  test.each([
    undefined,
    null,
    'access_token=a',
    [],
    {},
    { access_token: '' },
    // No header can hold them: RFC 6749 appendix A.12.
    { access_token: 't€k' },
    { access_token: 'a\nb' },
    { access_token: ' ' },
    { access_token: null },
    { access_token: 7 },
  ])('is not %j', (answer) => {
    expect(tokenResponseGuard().safeParse(answer).success).toBe(false);
  });
});

describe('the form in which the host stores it', () => {
  test('has the names of the wire, and nothing that was not granted', () => {
    expect(toWireTokenResponse(read({ access_token: 'a', id_token: null, user: { id: 7 } }))).toEqual({
      access_token: 'a',
    });
    expect(Object.keys(toWireTokenResponse(read({ access_token: 'a' })))).toEqual(['access_token']);
  });

  test('says everything that was granted', () => {
    const text = fc.string().filter((value) => value.trim() !== '');
    const granted = {
      access_token: text,
      id_token: text,
      refresh_token: text,
      expires_in: fc.oneof(fc.nat(), fc.nat().map(String)),
      scope: text,
      token_type: text,
    };
    fc.assert(
      fc.property(fc.record(granted, { requiredKeys: ['access_token'] }), (answer) => {
        expect(toWireTokenResponse(read(answer))).toEqual(answer);
      }),
    );
  });
});

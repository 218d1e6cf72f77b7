import { ConnectorErrorCodes as Codes, ConnectorError } from '@logto/connector-kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failure } from './failure.ts';
import { providerFailure, readProviderError } from './provider-failure.ts';

describe('reading an error', () => {
  test.each([
    ['RFC 6749 §5.2', { error: 'invalid_grant', error_description: 'expired' }, 'invalid_grant', 'expired'],
    ['a code alone', { error: 'invalid_grant' }, 'invalid_grant', undefined],
    ['a message alone', { message: 'Bad credentials' }, undefined, 'Bad credentials'],
    ['code and message', { code: 'E7', message: 'expired' }, 'E7', 'expired'],
    ['an error object with a code', { error: { code: 'E7', message: 'expired' } }, 'E7', 'expired'],
    ['an error object with a type', { error: { type: 'OAuthException', message: 'x' } }, 'OAuthException', 'x'],
    ['a list of errors', { errors: [{ code: 'E7', detail: 'expired' }] }, 'E7', 'expired'],
    ['a problem document', { detail: 'expired' }, undefined, 'expired'],
    ['an empty error beside a code', { error: '', code: 'E7' }, 'E7', undefined],
    ['an error of any name', { error: 'something', code: 'E7' }, 'something', undefined],
    ['a success code beside a message', { code: 0, message: 'expired' }, undefined, 'expired'],
    ['a code that is a number', { error: { code: 190, message: 'expired' } }, '190', 'expired'],
  ])('%s', (_, body, error, errorDescription) => {
    expect(readProviderError(body, 400)).toEqual({ error, errorDescription });
  });

  test.each([undefined, null, 'a page', 7, true, ['error'], {}, { id: 1 }, { error: '' }, { errors: [] }])(
    '%j reports none',
    (body) => {
      expect(readProviderError(body, 400)).toBeUndefined();
    },
  );

  test('a 200 is an error only where it says so', () => {
    expect(readProviderError({ code: 'DE', message: 'Hello' }, 200)).toBeUndefined();
    expect(readProviderError({ error: '', message: 'Hello' }, 200)).toBeUndefined();
    expect(readProviderError({ error: 'bad_verification_code' }, 200)).toEqual({ error: 'bad_verification_code' });
    expect(readProviderError({ errors: [{ message: 'denied' }] }, 200)).toEqual({ errorDescription: 'denied' });
  });

  test('a text too long to be a message is none', () => {
    expect(readProviderError({ error: 'x', error_description: 'p'.repeat(501) }, 400)).toEqual({ error: 'x' });
    expect(readProviderError({ error: 'p'.repeat(501) }, 400)).toBeUndefined();
  });

  test.each(['', 0, false, null, [], {}])('is none where `error` or `errors` of an answer is empty: %j', (empty) => {
    expect(readProviderError({ error: empty, errors: empty, code: 'X', message: 'ok' }, 200)).toBeUndefined();
  });

  test('never throws', () => {
    const named = fc.record(
      { error: fc.anything(), errors: fc.anything(), message: fc.anything(), code: fc.anything() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), named), fc.integer({ min: 200, max: 599 }), (body, status) => {
        expect(() => readProviderError(body, status)).not.toThrow();
      }),
    );
  });
});

describe('the error of the table', () => {
  test.each([
    // Only the person can deny, and only in the callback.
    ['access_denied', Codes.General],
    ['invalid_grant', Codes.SocialAuthCodeInvalid],
    ['invalid_client', Codes.InvalidConfig],
    ['unauthorized_client', Codes.InvalidConfig],
    ['invalid_token', Codes.SocialAccessTokenInvalid],
    ['invalid_scope', Codes.General],
    ['INVALID_GRANT', Codes.General],
  ])('%s', (error, code) => {
    const found = providerFailure({ error }, []);
    expect(found.code).toBe(code);
    expect(found.data).toMatchObject({ error });
  });

  test('an application that may not sign people in is no wrong secret, though some providers call that so', () => {
    expect(providerFailure({ error: 'unauthorized_client' }, [])).toEqual(
      failure('clientNotAllowed', { error: 'unauthorized_client' }),
    );
  });

  test('is the general one where nothing was reported', () => {
    expect(providerFailure({}, [])).toEqual(failure('providerError'));
  });

  test('is the given one where the code says nothing that the table knows', () => {
    expect(providerFailure({ error: 'odd' }, [], {}, 'clientInvalid').code).toBe(Codes.InvalidConfig);
    expect(providerFailure({ error: 'invalid_grant' }, [], {}, 'clientInvalid').code).toBe(Codes.SocialAuthCodeInvalid);
  });

  test("knows the provider's own names, by code or by message", () => {
    const aliases = { bad_verification_code: 'grantInvalid', 'Unknown app': 'clientInvalid' } as const;
    expect(providerFailure({ error: 'bad_verification_code' }, [], aliases).code).toBe(Codes.SocialAuthCodeInvalid);
    expect(providerFailure({ errorDescription: 'Unknown app' }, [], aliases).code).toBe(Codes.InvalidConfig);
    expect(providerFailure({ error: 'odd', errorDescription: 'Unknown app' }, [], aliases).code).toBe(
      Codes.InvalidConfig,
    );
  });

  describe.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('the name %s', (name) => {
    test('stands for no kind', () => {
      expect(providerFailure({ error: name }, []).code).toBe(Codes.General);
      expect(providerFailure({ error: name }, [], Object.create(null)).code).toBe(Codes.General);
    });

    test('is no alias', () => {
      const reported = { error: 'invalid_grant', errorDescription: name };
      expect(providerFailure(reported, []).code).toBe(Codes.SocialAuthCodeInvalid);
    });
  });
});

describe("the provider's words", () => {
  const words = (errorDescription: string, secrets: string[] = []) =>
    Object(providerFailure({ error: 'odd', errorDescription }, secrets).data).errorDescription;

  test('are cut off between two characters', () => {
    expect(words(`${'x'.repeat(299)}😀 and more`)).toMatch(/x{299}$/);
    expect(words('half \ud83d of one')).toMatch(/half {3}of one$/);
  });

  test('follow the sentence', () => {
    expect(words('The code has expired.')).toMatch(/\. The provider says: The code has expired\.$/);
  });

  test('lose markup and control characters', () => {
    expect(words('a<script>b</script>\u0000\r\nc\u202ed')).toMatch(/says: a script b \/script c d$/);
  });

  test('are cut to 300 characters', () => {
    expect(words('x'.repeat(500))).toMatch(/[^x]x{300}$/);
  });

  test('lose every secret, an empty one aside', () => {
    expect(words('code s3cr3t-code is not s3cr3t-code', ['', 's3cr3t-code'])).toMatch(
      /says: code \*\*\* is not \*\*\*$/,
    );
  });

  test('lose a secret however it is written', () => {
    const secret = 's3cr3t/code';
    const echoes = [encodeURIComponent(secret).toLowerCase(), btoa(`an-id:${secret}`), [...secret].join('\u200b')];
    expect(words(`got ${echoes.join(', ')}`, [secret])).toMatch(/says: got \*\*\*, \*\*\*, \*\*\*$/);
  });

  test('are left out where a secret of a few letters is one of them', () => {
    expect(words('a code has expired', ['a'])).not.toContain('says');
    expect(words('The code has expired', ['a'])).toMatch(/says: The code has expired$/);
  });

  test('are left out where they are too many to be a message', () => {
    expect(words('x'.repeat(501))).not.toContain('says');
  });

  test('lose the space that a line break at their end becomes', () => {
    expect(words('The code has expired.\n')).toMatch(/expired\.$/);
  });

  test('lose the whole of a secret that begins like another', () => {
    expect(words('no abcd1234efgh5678', ['abcd1234', 'abcd1234efgh5678'])).not.toContain('efgh5678');
  });
});

describe('for anything that a provider may say', () => {
  const text = fc.string({ unit: 'binary', maxLength: 400 });
  const secret = fc.stringMatching(/^[\w+/=.~-]{12,80}$/);

  test('it never throws', () => {
    const reported = fc.record({ error: text, errorDescription: text }, { requiredKeys: [] });
    const name = fc.constantFrom('constructor', '__proto__', 'toString', 'valueOf');
    fc.assert(
      fc.property(fc.oneof(reported, fc.record({ error: name, errorDescription: name })), (error) => {
        expect(providerFailure(error, [])).toBeInstanceOf(ConnectorError);
      }),
    );
  });

  test('it never repeats a secret', () => {
    fc.assert(
      fc.property(text, fc.array(secret, { minLength: 1, maxLength: 4 }), text, (before, secrets, after) => {
        const echo = `${before}${secrets.join(' ')}${after}`;
        const { message, data, stack } = providerFailure({ error: echo, errorDescription: echo }, secrets);
        const told = `${message} ${JSON.stringify(data)} ${stack}`;
        for (const hidden of secrets) expect(told).not.toContain(hidden);
      }),
    );
  });
});

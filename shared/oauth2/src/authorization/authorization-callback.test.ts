import { ConnectorErrorCodes as Codes, ConnectorError } from '@logto/connector-kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failure } from '../errors/failure.ts';
import type { Flow } from '../session/flow.ts';
import { authorizationCallback, type ReadCallback } from './authorization-callback.ts';

const issuer = 'https://provider.test';
const flow: Flow = { redirectUri: 'https://host.test/callback', state: 'the-state', nonce: 'n', codeVerifier: 'v' };
const sessionless: Flow = { redirectUri: 'https://host.test/callback' };

const handle = (callback: unknown, during: Flow = flow) => authorizationCallback<object>()({}, callback, during);
const handleOfIssuer = (callback: unknown) => authorizationCallback<object>({ issuer })({}, callback, flow);

describe('the code', () => {
  test('is what the callback carries, whatever else it carries', async () => {
    expect(await handle({ code: 'the-code', state: 'the-state', scope: 'openid', redirectUri: 'x' })).toBe('the-code');
  });

  test.each([
    {},
    { code: '' },
    { code: null },
    { code: ['a', 'b'] },
    { state: 'the-state' },
    undefined,
    null,
    'code=a',
    [],
  ])('is missing from %j', async (callback) => {
    await expect(handle(callback)).rejects.toThrow(failure('codeMissing'));
  });
});

describe('a callback of a shape of its own', () => {
  const readCallback: ReadCallback = ({ auth_code: code, problem: error, ...rest }) => ({ ...rest, code, error });
  const handler = authorizationCallback<object>({ readCallback });

  test('is put into the standard’s shape', async () => {
    expect(await handler({}, { auth_code: 'the-code', state: 'the-state' }, flow)).toBe('the-code');
    await expect(handler({}, { problem: 'busy' }, flow)).rejects.toThrow(failure('providerError', { error: 'busy' }));
  });

  test('is believed no sooner', async () => {
    await expect(handler({}, { auth_code: 'the-code', state: 'x' }, flow)).rejects.toThrow(failure('stateMismatch'));
  });

  test.each([undefined, null, 'code', 7, []])('is none where it is %j', async (callback) => {
    await expect(handler({}, callback, flow)).rejects.toThrow(failure('codeMissing'));
  });
});

describe('the state', () => {
  test("must be the session's", async () => {
    expect(await handle({ code: 'the-code', state: 'the-state' })).toBe('the-code');
  });

  test.each(['another', '', 'the-stat', 'the-state ', 'THE-STATE'])('is refused when it is %j', async (state) => {
    await expect(handle({ code: 'the-code', state })).rejects.toThrow(failure('stateMismatch'));
  });

  test.each([
    { state: ['the-state'] },
    { state: ['the-state', 'another'] },
    { state: null },
    { state: 7 },
    { state: {} },
  ])('is refused when it is no text, whoever compares it: %j', async (sent) => {
    for (const during of [flow, sessionless]) {
      const run = handle({ code: 'the-code', ...sent }, during);
      await expect(run).rejects.toThrow(failure('stateMismatch'));
    }
  });

  test('may have been compared and stripped by the sign-in page', async () => {
    expect(await handle({ code: 'the-code' })).toBe('the-code');
  });

  test('cannot be compared where the caller keeps no session', async () => {
    expect(await handle({ code: 'the-code', state: 'anything' }, sessionless)).toBe('the-code');
  });

  test('comes before everything that the callback says', async () => {
    const forged = { error: 'access_denied', error_description: 'Call 555-0100.', iss: 'https://evil.test' };
    await expect(handleOfIssuer({ ...forged, state: 'another' })).rejects.toThrow(failure('stateMismatch'));
  });
});

describe('the issuer (RFC 9207 §2.4)', () => {
  test('must be the configured one', async () => {
    expect(await handleOfIssuer({ code: 'the-code', iss: issuer })).toBe('the-code');
  });

  test.each([`${issuer}/`, 'https://PROVIDER.test', 'https://evil.test', ''])(
    'is refused when it is %j',
    async (iss) => {
      await expect(handleOfIssuer({ code: 'the-code', iss })).rejects.toThrow(failure('issuerMismatch'));
    },
  );

  const noTexts = [{ iss: [issuer] }, { iss: [issuer, issuer] }, { iss: null }, { iss: 7 }, { iss: {} }];
  test.each(noTexts)('is refused when it is no text: %j', async (sent) => {
    const callback = { code: 'the-code', ...sent };
    await expect(handleOfIssuer(callback)).rejects.toThrow(failure('issuerMismatch'));
    await expect(handle(callback)).rejects.toThrow(failure('issuerMismatch'));
  });

  test('may be any of several', async () => {
    const handler = authorizationCallback<object>({ issuer: [issuer, 'provider.test'] });
    expect(await handler({}, { code: 'the-code', iss: issuer }, flow)).toBe('the-code');
    expect(await handler({}, { code: 'the-code', iss: 'provider.test' }, flow)).toBe('the-code');
    await expect(handler({}, { code: 'the-code', iss: 'rovider' }, flow)).rejects.toThrow(failure('issuerMismatch'));
  });

  test('may be for the provider to judge', async () => {
    const accepts = (iss: string) => iss.startsWith(`${issuer}/`);
    const handler = authorizationCallback<object>({ issuer: { accepts, isRequired: false } });
    expect(await handler({}, { code: 'the-code', iss: `${issuer}/tenant` }, flow)).toBe('the-code');
    expect(await handler({}, { code: 'the-code' }, flow)).toBe('the-code');
    await expect(handler({}, { code: 'the-code', iss: issuer }, flow)).rejects.toThrow(failure('issuerMismatch'));
  });

  test('must be there where the provider announces it, in errors too', async () => {
    const handler = authorizationCallback<object>({ issuer: { accepts: (iss) => iss === issuer, isRequired: true } });
    expect(await handler({}, { code: 'the-code', iss: issuer }, flow)).toBe('the-code');
    for (const callback of [{ code: 'the-code' }, { error: 'access_denied' }]) {
      await expect(handler({}, callback, flow)).rejects.toThrow(failure('issuerMismatch'));
    }
  });

  test('comes before an error of somebody else', async () => {
    const callback = { error: 'access_denied', iss: 'https://evil.test' };
    await expect(handleOfIssuer(callback)).rejects.toThrow(failure('issuerMismatch'));
  });

  test('may be absent', async () => {
    expect(await handleOfIssuer({ code: 'the-code' })).toBe('the-code');
  });

  test('is not compared where the provider has none', async () => {
    expect(await handle({ code: 'the-code', iss: 'https://anybody.test' })).toBe('the-code');
  });

  test('may be decided by the configuration', async () => {
    const handler = authorizationCallback<{ issuer?: string }>({ issuer: (config) => config.issuer });
    const callback = { code: 'the-code', iss: issuer };
    expect(await handler({ issuer }, callback, flow)).toBe('the-code');
    expect(await handler({}, callback, flow)).toBe('the-code');
    await expect(handler({ issuer: 'https://b.test' }, callback, flow)).rejects.toThrow(failure('issuerMismatch'));
  });
});

describe("the provider's error", () => {
  test('of an odd type is one that nobody knows', async () => {
    for (const error of [{ toString: 1 }, ['access_denied'], true]) {
      await expect(handle({ error, state: 'the-state' })).rejects.toThrow(failure('providerError'));
    }
  });

  test('access_denied is the person who declined', async () => {
    const error = await handle({ error: 'access_denied', state: 'the-state' }).catch(Object);
    expect(error.code).toBe(Codes.AuthorizationFailed);
    expect(error.data.error).toBe('access_denied');
  });

  test.each([
    'user_denied',
    'user_canceled',
    'user_cancelled',
    'user_cancelled_login',
    'user_cancelled_authorize',
    'ACCESS_DENIED',
    'consent_denied',
  ])('and so is %s', (error) =>
    expect(handle({ error })).rejects.toMatchObject({ code: Codes.AuthorizationFailed, data: { error } }),
  );

  test.each([
    'not_access_denied',
    'denied',
    'policy_denied',
    'access_denied_by_policy',
    'user_denied_before',
    'user_cancelled_long_ago',
  ])('but not %s', (error) =>
    expect(handle({ error })).rejects.toMatchObject({ code: Codes.General, data: { error } }),
  );

  test('any other comes with its code and words', async () => {
    const callback = { error: 'server_error', error_description: 'We are closed.' };
    await expect(handle(callback)).rejects.toThrow(
      failure('providerError', { error: 'server_error', errorDescription: 'We are closed.' }),
    );
  });

  test('is none that the table knows where it comes twice', async () => {
    await expect(handle({ error: ['server_error', 'access_denied'] })).rejects.toThrow(failure('providerError'));
  });

  test('wins over a code, which it never repeats', async () => {
    const callback = { error: 'server_error', error_description: 'no the-code here', code: 'the-code' };
    await expect(handle(callback)).rejects.toThrow(
      failure('providerError', { error: 'server_error', errorDescription: 'no *** here' }),
    );
  });

  test.each(['the-code-verifier', 'the-nonce', 'the.id.token'])(
    'repeats no secret of the sign-in, such as %s',
    async (secret) => {
      const callback = { error: 'server_error', error_description: `no ${secret} here`, id_token: 'the.id.token' };
      const session = { ...flow, codeVerifier: 'the-code-verifier', nonce: 'the-nonce' };
      await expect(handle(callback, session)).rejects.toThrow(
        failure('providerError', { error: 'server_error', errorDescription: 'no *** here' }),
      );
    },
  );

  test.each([1, true, {}, ['a']])('that is no text, %j, is one all the same', async (error) => {
    await expect(handle({ error, code: 'the-code' })).rejects.toMatchObject({ code: Codes.General });
  });
});

test('any JSON gives a code or a ConnectorError', async () => {
  const value = fc.oneof(fc.jsonValue(), fc.string(), fc.constantFrom('the-state', issuer, 'constructor', '__proto__'));
  const names = ['code', 'state', 'iss', 'error', 'error_description', 'errors', 'message'];
  const likely = fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] });
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.jsonValue(), likely), async (callback) => {
      const outcome = await handleOfIssuer(callback).catch((error: unknown) => error);
      if (typeof outcome === 'string') expect(callback).toHaveProperty('code', outcome);
      else expect(outcome).toBeInstanceOf(ConnectorError);
    }),
  );
});

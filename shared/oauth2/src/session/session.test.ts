import { ConnectorErrorCodes as Codes, ConnectorError, type ConnectorSession } from '@logto/connector-kit';
import { describe, expect, test, vi } from 'vitest';
import { failure } from '../errors/failure.ts';
import { type FlowOwner, type Pkce, resumeFlow, startFlow } from './session.ts';

const request = { redirectUri: 'https://host.test/callback', state: 'the-state' };
const begun = { ...request, nonce: 'a-nonce', codeVerifier: 'a-verifier' };
const holder = { connectorFactoryId: 'social-acme', clientId: 'a-client' };
const stored = { ...begun, ...holder };
const by = (pkce?: Pkce): FlowOwner => ({ ...holder, pkce });
const callback = { code: 'the-code', redirectUri: 'https://visitor.test/callback' };

const notImplemented = async (): Promise<never> => {
  throw new ConnectorError(Codes.NotImplemented);
};
const broken = [
  ['a plain error', new Error('redis is down')],
  ['another ConnectorError', new ConnectorError(Codes.General)],
  ['no error at all', 'down'],
  ['something that only looks like the error', { code: Codes.NotImplemented }],
] as const;

const start = async (pkce?: Pkce) => {
  const setSession = vi.fn(async (_session: ConnectorSession) => undefined);
  return { flow: await startFlow(request, setSession, by(pkce)), setSession };
};

describe('a flow begins', () => {
  test('with everything in the session, written once', async () => {
    const { flow, setSession } = await start();
    expect(flow).toEqual({
      ...request,
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      codeVerifier: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(setSession.mock.calls).toEqual([[{ ...flow, ...holder }]]);
  });

  test('with a verifier and a nonce of its own', async () => {
    const flows = [(await start()).flow, (await start('required')).flow];
    const secrets = flows.flatMap(({ nonce, codeVerifier }) => [nonce, codeVerifier]);
    expect(new Set(secrets).size).toBe(4);
  });

  test('with the scope that the host chose, if it chose one', async () => {
    const scopesOf = async (scope: string | undefined) => {
      const setSession = vi.fn(async (_session: ConnectorSession) => undefined);
      const flow = await startFlow({ ...request, scope }, setSession, by());
      return [flow.scope, setSession.mock.calls[0]?.[0].scope];
    };
    expect(await scopesOf('read write')).toEqual(['read write', 'read write']);
    expect(await scopesOf('')).toEqual([undefined, undefined]);
    expect(await scopesOf(undefined)).toEqual([undefined, undefined]);
  });

  test('without a verifier where the provider does not support PKCE', async () => {
    const { flow, setSession } = await start('unsupported');
    expect(flow).not.toHaveProperty('codeVerifier');
    expect(flow.nonce).toBeDefined();
    expect(setSession).toHaveBeenCalledExactlyOnceWith({ ...flow, ...holder });
  });

  describe('where the caller keeps no session', () => {
    test.each([undefined, 'unsupported'] as const)('with the redirect URI alone (PKCE %s)', async (pkce) => {
      expect(await startFlow(request, notImplemented, by(pkce))).toEqual({ redirectUri: request.redirectUri });
    });

    test('not at all where the provider requires PKCE', async () => {
      const error = await startFlow(request, notImplemented, by('required')).catch(Object);
      expect(error).toEqual(failure('sessionRequired'));
      expect(error.code).toBe(Codes.NotImplemented);
      expect(error.data.errorDescription).toContain('session');
    });
  });

  test.each(broken)('not at all where the session cannot be written: %s', async (_, reason) => {
    const error = await startFlow(request, () => Promise.reject(reason), by()).catch(Object);
    expect(error).toEqual(failure('sessionLost'));
    expect(error.code).toBe(Codes.AuthorizationFailed);
  });
});

describe('a flow is taken up', () => {
  const resume = (session: unknown, pkce?: Pkce, parameters: unknown = callback) =>
    resumeFlow(parameters, async () => session as ConnectorSession, by(pkce));

  test("from the session alone: the callback's redirect URI is the visitor's word", async () => {
    expect(await resume(stored)).toEqual(begun);
    expect(await resume(stored, 'required', { ...callback, state: 'x', nonce: 'x', codeVerifier: 'x' })).toEqual(begun);
    expect(await resume(stored, undefined, undefined)).toEqual(begun);
  });

  test('reading the session once', async () => {
    const getSession = vi.fn(async () => stored);
    await resumeFlow(callback, getSession, by());
    expect(getSession).toHaveBeenCalledOnce();
  });

  test('leaving out what the host keeps beside it', async () => {
    expect(await resume({ ...stored, connectorId: 'c1', jti: 'j1' })).toEqual(begun);
  });

  test('without a verifier where the provider does not support PKCE', async () => {
    const { codeVerifier, ...rest } = begun;
    expect(await resume({ ...rest, ...holder }, 'unsupported')).toEqual(rest);
  });

  test('with the scope that the host chose', async () => {
    expect(await resume({ ...stored, scope: 'read write' })).toEqual({ ...begun, scope: 'read write' });
  });

  test('where the protocol knows no clients', async () => {
    const { clientId, ...clientless } = stored;
    const owner = { connectorFactoryId: clientless.connectorFactoryId, pkce: undefined };
    expect(await resumeFlow(callback, async () => clientless, owner)).toEqual(begun);
    await expect(resumeFlow(callback, async () => stored, owner)).rejects.toThrow(failure('sessionLost'));
  });

  test('as another process began it', async () => {
    const { flow, setSession } = await start();
    const kept = JSON.parse(JSON.stringify(setSession.mock.calls[0]?.[0]));
    expect(await resume(kept)).toEqual(flow);
  });

  describe('but not from a session that lacks what the flow put there', () => {
    const without = (key: keyof typeof stored) =>
      Object.fromEntries(Object.entries(stored).filter(([name]) => name !== key));

    test.each([
      ['of the Account API that was never set', {}],
      ['without a redirect URI', without('redirectUri')],
      ['without a state', without('state')],
      ['without a nonce', without('nonce')],
      ['without a verifier', without('codeVerifier')],
      ['with an empty state', { ...stored, state: '' }],
      ['with an empty nonce', { ...stored, nonce: '' }],
      ['without a connector', without('connectorFactoryId')],
      ['without a client', without('clientId')],
      ['of another connector', { ...stored, connectorFactoryId: 'social-other' }],
      ['of another client', { ...stored, clientId: 'another-client' }],
      ['with an empty redirect URI', { ...stored, redirectUri: '' }],
      ['with an empty verifier', { ...stored, codeVerifier: '' }],
      ['with a verifier that is no text', { ...stored, codeVerifier: 7 }],
      ['that is no record', 'session'],
      ['that is null', null],
      ['that is nothing', undefined],
    ])('%s', async (_, session) => {
      const error = await resume(session).catch(Object);
      expect(error).toEqual(failure('sessionLost'));
      expect(error.code).toBe(Codes.AuthorizationFailed);
    });
  });

  test('nor from one whose verifier is empty, where the provider makes nothing of it', async () => {
    await expect(resume({ ...stored, codeVerifier: '' }, 'unsupported')).rejects.toThrow(failure('sessionLost'));
  });

  describe('where the caller keeps no session', () => {
    test.each([undefined, 'unsupported'] as const)('with the redirect URI of the callback (PKCE %s)', async (pkce) => {
      expect(await resumeFlow(callback, notImplemented, by(pkce))).toEqual({ redirectUri: callback.redirectUri });
    });

    test('not at all where the provider requires PKCE', async () => {
      await expect(resumeFlow(callback, notImplemented, by('required'))).rejects.toThrow(failure('sessionRequired'));
    });

    test.each([{ code: 'c' }, { redirectUri: '' }, { redirectUri: 7 }, null, undefined, 'https://host.test'])(
      'not without a redirect URI: %j',
      async (parameters) => {
        const error = await resumeFlow(parameters, notImplemented, by()).catch(Object);
        expect(error).toEqual(failure('redirectUriMissing'));
        expect(error.code).toBe(Codes.InsufficientRequestParameters);
      },
    );
  });

  test.each(broken)('not at all where the session cannot be read: %s', async (_, reason) => {
    await expect(resumeFlow(callback, () => Promise.reject(reason), by())).rejects.toThrow(failure('sessionLost'));
  });
});

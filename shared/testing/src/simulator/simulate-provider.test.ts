import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { getResponse } from '../http/handler.ts';
import type { OAuthMock } from '../mock/provider-mock.ts';
import { simulateProvider } from './simulate-provider.ts';

const token = 'https://provider.test/token';
const me = 'https://provider.test/me';
const redirectUri = 'https://host.test/callback';
const codeVerifier = 'a-code-verifier-of-at-least-forty-three-characters';
const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');

const mock: OAuthMock = {
  config: { clientId: 'an-id', clientSecret: 'a-secret' },
  authorization: { endpoint: 'https://provider.test/authorize', parameters: {} },
  token: {
    endpoint: token,
    clientAuthentication: 'client_secret_post',
    response: { access_token: 'the-token', refresh_token: 'the-refresh-token' },
    refreshed: { access_token: 'the-next-token' },
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      invalid_client: { status: 401, body: { error: 'invalid_client' } },
    },
  },
  resources: [{ endpoint: me, response: { id: 'jo' }, unauthorized: { status: 401, body: { error: 'who?' } } }],
  id: { in: me, path: 'id' },
  email: { rule: 'none' },
  user: { id: 'jo' },
  requests: 2,
};

const authorizationUri = (changes: Record<string, string> = {}) => {
  const uri = new URL(mock.authorization.endpoint);
  uri.search = new URLSearchParams({
    response_type: 'code',
    client_id: 'an-id',
    redirect_uri: redirectUri,
    state: 'the-state',
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
    ...changes,
  }).toString();
  return uri.href;
};

const open = (changes: Partial<OAuthMock> = {}) => {
  const { authorize, handlers } = simulateProvider({ ...mock, ...changes });
  const ask = async (request: Request) => {
    const response = await getResponse(handlers, request);
    return { status: response?.status, body: await response?.json() };
  };
  const exchange = async (changes: Record<string, string | undefined> = {}, init: RequestInit = {}) => {
    const { code = '' } = await authorize(authorizationUri(), 'allow');
    const sent = {
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      code_verifier: codeVerifier,
      client_id: 'an-id',
      client_secret: 'a-secret',
      ...changes,
    };
    const parameters = Object.entries(sent).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return ask(new Request(token, { method: 'POST', body: new URLSearchParams(parameters), ...init }));
  };
  return { authorize, ask, exchange };
};

describe('the authorization endpoint', () => {
  test('gives a code and the state back', async () => {
    expect(await open().authorize(authorizationUri(), 'allow')).toEqual({
      code: expect.stringMatching(/^code-/),
      state: 'the-state',
    });
  });

  test.each([
    ['another client', { client_id: 'other' }],
    ['another response type', { response_type: 'token' }],
    ['no redirect URI', { redirect_uri: '' }],
    ['a challenge that is no hash', { code_challenge_method: 'plain' }],
  ])('shows an error page to %s', (_, changes) =>
    expect(open().authorize(authorizationUri(changes), 'allow')).rejects.toThrow(),
  );

  test('is nowhere else', () =>
    expect(open().authorize(authorizationUri().replace('/authorize', '/authorise'), 'allow')).rejects.toThrow());

  test('refuses what its PKCE does not admit', async () => {
    await expect(open({ pkce: 'unsupported' }).authorize(authorizationUri(), 'allow')).rejects.toThrow();
    const without = authorizationUri({ code_challenge: '', code_challenge_method: '' });
    await expect(open({ pkce: 'required' }).authorize(without, 'allow')).rejects.toThrow();
  });
});

describe('the token endpoint', () => {
  test('exchanges a code for the documented tokens', async () => {
    expect(await open().exchange()).toEqual({ status: 200, body: mock.token.response });
  });

  test.each([
    ['another redirect URI', { redirect_uri: 'https://host.test/other' }],
    ['no redirect URI', { redirect_uri: undefined }],
    ['another code verifier', { code_verifier: 'other' }],
    ['no code verifier', { code_verifier: undefined }],
    ['another code', { code: 'other' }],
  ])('gives nothing for %s', async (_, changes) => {
    expect(await open().exchange(changes)).toEqual({ status: 400, body: { error: 'invalid_grant' } });
  });

  test.each([
    ['another secret', { client_secret: 'other' }],
    ['no secret', { client_secret: undefined }],
    ['another client', { client_id: 'other' }],
  ])('gives nothing to %s', async (_, changes) => {
    expect(await open().exchange(changes)).toEqual({ status: 401, body: { error: 'invalid_client' } });
  });

  test('gives nothing to a client that proves itself twice', async () => {
    const headers = { authorization: `Basic ${btoa('an-id:a-secret')}` };
    expect(await open().exchange({}, { headers })).toMatchObject({ status: 401 });
  });

  test('takes a code once', async () => {
    const { authorize, exchange } = open();
    const { code } = await authorize(authorizationUri(), 'allow');
    expect(await exchange({ code })).toMatchObject({ status: 200 });
    expect(await exchange({ code })).toMatchObject({ status: 400 });
  });

  test('takes a form by POST, and nothing else', async () => {
    const { ask, exchange } = open();
    expect(await exchange({}, { headers: { 'content-type': 'application/json' } })).toMatchObject({ status: 400 });
    expect(await ask(new Request(`${token}?grant_type=authorization_code`))).toMatchObject({ status: 405 });
    expect(await exchange({ grant_type: 'password' })).toMatchObject({ body: { error: 'unsupported_grant_type' } });
  });

  test('refreshes with the refresh token that it gave', async () => {
    const refresh = { grant_type: 'refresh_token', code: undefined, code_verifier: undefined };
    const { exchange } = open();
    expect(await exchange({ ...refresh, refresh_token: 'the-refresh-token' })).toMatchObject({ status: 200 });
    expect(await exchange({ ...refresh, refresh_token: 'other' })).toMatchObject({ status: 400 });
  });
});

describe('a resource', () => {
  test.each([
    ['the token that was given', { authorization: 'Bearer the-token' }, 200],
    ['another token', { authorization: 'Bearer other' }, 401],
    ['a token that is no bearer token', { authorization: 'Basic the-token' }, 401],
    ['no token', {}, 401],
  ])('answers %s', async (_, headers, status) => {
    expect(await open().ask(new Request(me, { headers }))).toMatchObject({ status });
  });
});

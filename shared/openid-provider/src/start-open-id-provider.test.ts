import { createHash, randomBytes } from 'node:crypto';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type OpenIdProvider, startOpenIdProvider } from './start-open-id-provider.ts';

const redirectUri = 'https://client.example.com/callback';
const client = {
  client_id: 'client-id',
  client_secret: 'client-secret',
  redirect_uris: [redirectUri],
  grant_types: ['authorization_code', 'refresh_token'],
};
const scope = 'openid profile email offline_access';

let provider: OpenIdProvider;
let reticent: OpenIdProvider;

beforeAll(async () => {
  provider = await startOpenIdProvider({ clients: [client] });
  reticent = await startOpenIdProvider({ clients: [client], claimsIn: 'userinfo' });
});
afterEach(() => provider.setClockOffset(0));
afterAll(() => Promise.all([provider.close(), reticent.close()]));

const newFlow = () => {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  const parameters = {
    response_type: 'code',
    client_id: client.client_id,
    redirect_uri: redirectUri,
    scope,
    state: 'state',
    nonce: 'nonce',
    prompt: 'consent',
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
  };
  return { codeVerifier, parameters };
};

const uriOf = (at: OpenIdProvider, parameters: Record<string, string>) =>
  `${at.endpoints.authorization}?${new URLSearchParams(parameters)}`;

/** The members that these tests read; an error has others. */
type Tokens = { id_token: string; access_token: string; refresh_token: string };

const requestToken = async (at: OpenIdProvider, grant: Record<string, string>): Promise<Tokens> => {
  const response = await fetch(at.endpoints.token, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${client.client_id}:${client.client_secret}`)}` },
    body: new URLSearchParams(grant),
  });
  return (await response.json()) as Tokens;
};

const exchange = (at: OpenIdProvider, code: string | undefined, codeVerifier: string) =>
  requestToken(at, {
    grant_type: 'authorization_code',
    code: code ?? '',
    redirect_uri: redirectUri,
    code_verifier: codeVerifier,
  });

const signIn = async (at = provider) => {
  const { codeVerifier, parameters } = newFlow();
  const callback = await at.submitInteraction(uriOf(at, parameters), 'allow');
  return { callback, codeVerifier, tokens: await exchange(at, callback.code, codeVerifier) };
};

test('the callback carries the state and the issuer (RFC 9207)', async () => {
  const { callback } = await signIn();
  expect(callback).toMatchObject({ state: 'state', iss: provider.issuer, code: expect.any(String) });
});

describe('an ID token', () => {
  test('carries the profile and the nonce, and is signed with a published key', async () => {
    const { tokens } = await signIn();
    const keys = createRemoteJWKSet(new URL(`${provider.issuer}/jwks`));
    const { payload } = await jwtVerify(tokens.id_token, keys, { issuer: provider.issuer, audience: client.client_id });
    expect(payload).toMatchObject({ ...provider.user, nonce: 'nonce' });
  });

  test('leaves the profile to the user info endpoint where the provider does so', async () => {
    const { tokens } = await signIn(reticent);
    expect(decodeJwt(tokens.id_token)).not.toHaveProperty('name');
    const answer = await fetch(reticent.endpoints.userInfo, {
      headers: { authorization: `Bearer ${tokens.access_token}` },
    });
    expect(await answer.json()).toEqual(reticent.user);
  });

  test('is dated by the clock that was set, and still signed with a published key', async () => {
    provider.setClockOffset(-7200);
    const { tokens } = await signIn();
    const { exp = 0 } = decodeJwt(tokens.id_token);
    expect(exp).toBeLessThan(Date.now() / 1000);
    const keys = createRemoteJWKSet(new URL(`${provider.issuer}/jwks`));
    await expect(jwtVerify(tokens.id_token, keys, { clockTolerance: 7200 })).resolves.toBeDefined();
  });

  test('is signed with another key after a rotation, and sign-ins under way go on', async () => {
    const before = await signIn();
    const { codeVerifier, parameters } = newFlow();
    const callback = await provider.submitInteraction(uriOf(provider, parameters), 'allow');
    await provider.rotateKeys();
    const after = await exchange(provider, callback.code, codeVerifier);
    const keys = createRemoteJWKSet(new URL(`${provider.issuer}/jwks`));
    await expect(jwtVerify(after.id_token, keys)).resolves.toBeDefined();
    await expect(jwtVerify(before.tokens.id_token, keys)).rejects.toThrow();
  });
});

describe('the provider refuses', () => {
  test('a request without PKCE', async () => {
    const { parameters } = newFlow();
    const { code_challenge, code_challenge_method, ...rest } = parameters;
    const callback = await provider.submitInteraction(uriOf(provider, rest), 'allow');
    expect(callback).toMatchObject({ error: 'invalid_request' });
  });

  test('a code that was used', async () => {
    const { callback, codeVerifier } = await signIn();
    expect(await exchange(provider, callback.code, codeVerifier)).toMatchObject({ error: 'invalid_grant' });
  });

  test('a wrong verifier', async () => {
    const { parameters } = newFlow();
    const callback = await provider.submitInteraction(uriOf(provider, parameters), 'allow');
    const { codeVerifier } = newFlow();
    expect(await exchange(provider, callback.code, codeVerifier)).toMatchObject({ error: 'invalid_grant' });
  });
});

test('a person who denies comes back with access_denied', async () => {
  const callback = await provider.submitInteraction(uriOf(provider, newFlow().parameters), 'deny');
  expect(callback).toMatchObject({ error: 'access_denied', state: 'state', iss: provider.issuer });
});

test('a refresh token gives fresh tokens, once', async () => {
  const { tokens } = await signIn();
  const refresh = () => requestToken(provider, { grant_type: 'refresh_token', refresh_token: tokens.refresh_token });
  expect(await refresh()).toMatchObject({ access_token: expect.any(String), refresh_token: expect.any(String) });
  expect(await refresh()).toMatchObject({ error: 'invalid_grant' });
});

test('an unknown client is shown an error page', async () => {
  const parameters = { ...newFlow().parameters, client_id: 'unknown' };
  await expect(provider.submitInteraction(uriOf(provider, parameters), 'allow')).rejects.toThrow('error page (400)');
});

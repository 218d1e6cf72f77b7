import { HttpResponse, http } from 'msw';
import { describe, expect, test, vi } from 'vitest';
import type { z } from 'zod';
import type { ClientConfig } from './connector-config.ts';
import { failure } from './failure.ts';
import { type IdTokenSource, idTokenUserInfo } from './id-token-user-info.ts';
import { verified } from './identity.ts';
import { simulatedNetwork } from './network.test-helper.ts';
import { now, signingKey } from './signing-keys.test-helper.ts';
import { standardClaims } from './standard-claims.ts';
import { type TokenResponse, tokenResponseGuard } from './token-response.ts';

const network = simulatedNetwork();
const key = await signingKey();
const issuer = 'https://id-token-user-info.test';
const jwksUri = `${issuer}/jwks`;
const flow = { redirectUri: 'https://host.test/callback', nonce: 'a-nonce' };
const config: ClientConfig = { clientId: 'an-id' };

type Claims = z.infer<typeof standardClaims.guard>;
const read = (
  tokenResponse: TokenResponse,
  { config: given = config, ...source }: Partial<IdTokenSource<ClientConfig, Claims>> & { config?: ClientConfig } = {},
) => {
  const asked = vi.fn(() => HttpResponse.json({ keys: [key.published] }));
  network.use(http.get(jwksUri, asked));
  return idTokenUserInfo({ issuer, jwksUri, ...standardClaims, ...source })(given, tokenResponse, flow);
};

const granted = (idToken?: string) => tokenResponseGuard().parse({ access_token: 'the-token', id_token: idToken });
const claimed = (claims: object = {}) => ({
  iss: issuer,
  sub: 'the-person',
  aud: 'an-id',
  iat: now(),
  exp: now() + 300,
  nonce: 'a-nonce',
  email: 'jo@example.com',
  ...claims,
});

test('the person is who the verified claims describe, and the claims go along', async () => {
  const claims = claimed({ email_verified: true, name: 'Jo' });
  expect(await read(granted(await key.sign(claims)))).toEqual({
    id: 'the-person',
    name: 'Jo',
    email: 'jo@example.com',
    rawData: claims,
  });
});

test('issuer and keys may be decided by the configuration', async () => {
  const source = { issuer: ({ clientId }: ClientConfig) => `${issuer}/${clientId}`, jwksUri: async () => jwksUri };
  const token = await key.sign(claimed({ iss: `${issuer}/an-id` }));
  expect(await read(granted(token), source)).toMatchObject({ id: 'the-person' });
});

test('the issuer may have several spellings', async () => {
  const token = await key.sign(claimed({ iss: 'id-token-user-info.test' }));
  const info = await read(granted(token), { issuer: [issuer, 'id-token-user-info.test'] });
  expect(info.id).toBe('the-person');
});

describe('an address that the token does not vouch for', () => {
  test('is left out, unless the administrator trusts it', async () => {
    const token = granted(await key.sign(claimed()));
    expect(await read(token)).not.toHaveProperty('email');
    const trusting = { ...config, trustUnverifiedEmail: true };
    expect(await read(token, { config: trusting })).toHaveProperty('email', 'jo@example.com');
  });

  test('counts where the provider documents that it verifies', async () => {
    const toUserInfo = ({ sub, email }: Claims) => ({ id: sub, email: verified(email) });
    const info = await read(granted(await key.sign(claimed())), { toUserInfo });
    expect(info.email).toBe('jo@example.com');
  });
});

describe('is refused', () => {
  test.each([undefined, ''])('without an ID token: %j', async (idToken) => {
    await expect(read(granted(idToken))).rejects.toThrow(failure('responseInvalid', { field: 'id_token' }));
  });

  test.each([
    ['nonce', { nonce: 'another' }],
    ['aud', { aud: 'another-id' }],
    ['iss', { iss: 'https://evil.test' }],
  ])('a token of another flow, client or issuer: %s', async (field, claims) => {
    const token = granted(await key.sign(claimed(claims)));
    await expect(read(token)).rejects.toThrow(failure('idTokenInvalid', { field }));
  });

  test('a token without what the connector relies on', async () => {
    const token = granted(await key.sign(claimed({ email: 7 })));
    await expect(read(token)).rejects.toThrow(failure('responseInvalid', { field: 'email' }));
  });
});

import { HttpResponse, http } from 'msw';
import { describe, expect, test, vi } from 'vitest';
import type { z } from 'zod';
import type { ClientConfig } from '../configuration/connector-config.ts';
import { failure } from '../errors/failure.ts';
import { simulatedNetwork } from '../http/network.test-helper.ts';
import { withoutWaiting } from '../http/without-waiting.test-helper.ts';
import { verified } from '../identity/email-rule.ts';
import { standardClaims } from '../identity/standard-claims.ts';
import { type OpenIdConnect, openIdConnect } from './open-id-connect.ts';
import { now, signingKey } from './signing-keys.test-helper.ts';

const network = simulatedNetwork();
const key = await signingKey();
const issuer = 'https://open-id-connect.test';
const jwksUri = `${issuer}/jwks`;
const userInfoEndpoint = `${issuer}/me`;
const flow = { redirectUri: 'https://host.test/callback', nonce: 'a-nonce' };
const config: ClientConfig = { clientId: 'an-id' };

type Claims = z.infer<typeof standardClaims.guard>;
type Source = Partial<OpenIdConnect<ClientConfig, Claims>>;

const read = (
  idToken: string | undefined,
  {
    config: given = config,
    accessToken = 'the-token',
    ...source
  }: Source & { config?: ClientConfig; accessToken?: string } = {},
) => {
  network.use(http.get(jwksUri, () => HttpResponse.json({ keys: [key.published] })));
  return openIdConnect({ provider: { issuer, jwksUri }, ...standardClaims, ...source })(
    given,
    { idToken, accessToken },
    flow,
  );
};

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
  expect(await read(await key.sign(claims))).toEqual({
    id: 'the-person',
    name: 'Jo',
    email: 'jo@example.com',
    rawData: claims,
  });
});

describe('the provider', () => {
  test('may be decided by the configuration', async () => {
    const provider = async ({ clientId }: ClientConfig) => ({ issuer: `${issuer}/${clientId}`, jwksUri });
    const token = await key.sign(claimed({ iss: `${issuer}/an-id` }));
    expect(await read(token, { provider })).toMatchObject({ id: 'the-person' });
  });

  test('may have several spellings of its issuer', async () => {
    const provider = { issuer: [issuer, 'open-id-connect.test'], jwksUri };
    const token = await key.sign(claimed({ iss: 'open-id-connect.test' }));
    expect(await read(token, { provider })).toMatchObject({ id: 'the-person' });
  });

  test('may sign with a key that it publishes nowhere', async () => {
    const signingKeys = { getKey: async () => key.pair.publicKey, algorithms: ['ES256'] };
    const provider = { issuer, signingKeys };
    expect(await read(await key.sign(claimed()), { provider })).toMatchObject({ id: 'the-person' });
    const stranger = await signingKey();
    await expect(read(await stranger.sign(claimed()), { provider })).rejects.toThrow(failure('idTokenInvalid'));
  });

  test('may be known to leave the nonce out', async () => {
    const provider = { issuer, jwksUri, isNonceOptional: true };
    expect(await read(await key.sign(claimed({ nonce: undefined })), { provider })).toMatchObject({ id: 'the-person' });
    const another = read(await key.sign(claimed({ nonce: 'another' })), { provider });
    await expect(another).rejects.toThrow(failure('idTokenInvalid', { field: 'nonce' }));
  });
});

describe('an address that the token does not vouch for', () => {
  test('is left out, unless the administrator trusts it', async () => {
    const token = await key.sign(claimed());
    expect(await read(token)).not.toHaveProperty('email');
    const trusting = { ...config, trustUnverifiedEmail: true };
    expect(await read(token, { config: trusting })).toHaveProperty('email', 'jo@example.com');
  });

  test('counts where the provider documents that it verifies', async () => {
    const toUserInfo = ({ sub, email }: Claims) => ({ id: sub, email: verified(email) });
    expect(await read(await key.sign(claimed()), { toUserInfo })).toHaveProperty('email', 'jo@example.com');
  });
});

describe('is refused', () => {
  test.each([undefined, ''])('without an ID token: %j', async (idToken) => {
    await expect(read(idToken)).rejects.toThrow(failure('responseInvalid', { field: 'id_token' }));
  });

  test.each([
    ['nonce', { nonce: 'another' }],
    ['aud', { aud: 'another-id' }],
    ['iss', { iss: 'https://evil.test' }],
    ['at_hash', { at_hash: 'another' }],
  ])('a token of another flow, client, issuer or access token: %s', async (field, claims) => {
    await expect(read(await key.sign(claimed(claims)))).rejects.toThrow(failure('idTokenInvalid', { field }));
  });

  test('a token without what the connector relies on', async () => {
    const guard = standardClaims.guard.required().refine(({ name }) => name, { path: ['name'] });
    const attempt = read(await key.sign(claimed()), { guard });
    await expect(attempt).rejects.toThrow(failure('responseInvalid', { field: 'name' }));
  });
});

describe('user info (OpenID Connect Core §5.3)', () => {
  const complete = { name: 'Jo', email_verified: true };
  const profile = { sub: 'the-person', name: 'Joan', email: 'joan@example.com', email_verified: true };

  /** A sign-in in which user info answers this, and how often it was asked. */
  const ask = async (
    claims: object,
    answer: () => Response | Promise<Response>,
    changes: Parameters<typeof read>[1] = {},
  ) => {
    const asked = vi.fn(answer);
    network.use(http.get(userInfoEndpoint, asked));
    const provider = { issuer, jwksUri, userInfoEndpoint };
    return { info: await read(await key.sign(claimed(claims)), { provider, ...changes }), asked };
  };
  const says = (claims: object, answer: object, changes?: Parameters<typeof read>[1]) =>
    ask(claims, () => HttpResponse.json(answer), changes);

  test('is not asked for what the token says', async () => {
    const { asked } = await says(complete, profile);
    expect(asked).not.toHaveBeenCalled();
  });

  test.each([
    ['a name', { name: undefined }],
    ['an address', { email: undefined }],
    ['a flag of its address', { email_verified: undefined }],
    ['a flag that is true', { email_verified: false }],
  ])('is asked for what the token lacks: %s', async (_, claims) => {
    const { asked } = await says({ ...complete, ...claims }, profile);
    expect(asked).toHaveBeenCalledOnce();
  });

  test('keeps the name of the token, which it may know otherwise', async () => {
    const { info } = await says({ name: 'Jo' }, profile);
    expect(info).toMatchObject({ name: 'Jo', email: 'joan@example.com' });
  });

  test('adds the picture that the token lacks', async () => {
    const { info } = await says({}, { ...profile, picture: 'https://example.com/other.png' });
    expect(info).toHaveProperty('avatar', 'https://example.com/other.png');
  });

  test('is not asked without an access token', async () => {
    const { info, asked } = await says({}, profile, { accessToken: '' });
    expect(info).toMatchObject({ id: 'the-person' });
    expect(asked).not.toHaveBeenCalled();
  });

  test.each([
    ['jo@example.com', 'jo@example.com'],
    ['jo@example.com', 'Jo@Example.com'],
    ['Jo@Example.com', 'jo@example.com'],
  ])('is heard where it denies an address that the administrator would trust (%j, as %j)', async (claimed, email) => {
    const trusting = { ...config, trustUnverifiedEmail: true };
    const denied = { ...profile, email, email_verified: false };
    for (const name of ['Jo', undefined]) {
      const { info } = await says({ name, email: claimed }, denied, { config: trusting });
      expect(info).not.toHaveProperty('email');
    }
  });

  test('adds what the token lacks, and takes nothing away', async () => {
    const claims = { email: undefined, picture: 'https://example.com/jo.png' };
    const { info } = await says(claims, { ...profile, picture: 'https://example.com/other.png' });
    expect(info).toMatchObject({
      id: 'the-person',
      name: 'Joan',
      avatar: 'https://example.com/jo.png',
      email: 'joan@example.com',
      rawData: { iss: issuer, name: 'Joan' },
    });
  });

  test('is about the same person where `sub` is the same text', async () => {
    const { info } = await says({ sub: '7' }, { ...profile, sub: 7 });
    expect(info).toMatchObject({ id: '7', name: 'Joan', rawData: { sub: '7' } });
  });

  test.each(['somebody-else', 'the-perso', 'the-person ', '', 7, null, undefined, {}, ['the-person']])(
    'about %j is about nobody',
    async (sub) => {
      const { info } = await says({}, { ...profile, sub });
      expect(info).toEqual({ id: 'the-person', rawData: expect.not.objectContaining({ name: 'Joan' }) });
    },
  );

  test.each([
    ['401', () => HttpResponse.json({ error: 'invalid_token' }, { status: 401 })],
    ['403 with claims', () => HttpResponse.json(profile, { status: 403 })],
    ['404', () => new HttpResponse(null, { status: 404 })],
    ['429', () => new HttpResponse(null, { status: 429 })],
    ['503', () => new HttpResponse(null, { status: 503 })],
    ['a page', () => HttpResponse.html('<h1>Welcome</h1>')],
    ['nothing', () => new HttpResponse(null, { status: 204 })],
    ['a list', () => HttpResponse.json([profile])],
    ['an error', () => HttpResponse.json({ error: 'server_error' })],
    ['a redirect', () => HttpResponse.redirect('https://evil.test/me', 302)],
    ['no answer', () => HttpResponse.error()],
    [
      'a signed answer',
      () => new HttpResponse('eyJhbGciOiJub25lIn0.e30.', { headers: { 'content-type': 'application/jwt' } }),
    ],
  ])('may fail: %s', async (_, answer) => {
    const { outcome } = await withoutWaiting(() => ask({}, answer));
    expect(outcome).toMatchObject({ status: 'fulfilled', value: { info: { id: 'the-person' } } });
    expect(JSON.stringify(outcome)).not.toContain('Joan');
  });

  describe('and an address', () => {
    test.each([
      ['of the token', { email_verified: true }, { email_verified: undefined }, 'jo@example.com'],
      ['of user info', { email_verified: undefined }, { email_verified: true }, 'joan@example.com'],
      [
        'of user info, though the token has one',
        { email_verified: false },
        { email_verified: true },
        'joan@example.com',
      ],
      [
        'of the token, though user info denies its own',
        { email_verified: true },
        { email_verified: false },
        'jo@example.com',
      ],
      ['of both, first the token', { email_verified: true }, { email_verified: true }, 'jo@example.com'],
      ['in both', {}, { email: 'jo@example.com', email_verified: 'true' }, 'jo@example.com'],
      ['of neither', { email_verified: undefined }, { email_verified: undefined }, undefined],
      [
        'that has no flag of its own',
        { email_verified: undefined },
        { email: undefined, email_verified: true },
        undefined,
      ],
      [
        'that the token flags and does not have',
        { email: undefined, email_verified: true },
        { email_verified: undefined },
        undefined,
      ],
    ])('that is vouched for counts: %s', async (_, claims, answer, expected) => {
      const { info } = await says(claims, { ...profile, ...answer });
      expect(info.email).toBe(expected);
    });

    test('that nobody vouches for is the token’s, where the administrator trusts it', async () => {
      const trusting = { ...config, trustUnverifiedEmail: true };
      const { info } = await says({}, { ...profile, email_verified: undefined }, { config: trusting });
      expect(info).toMatchObject({ name: 'Joan', email: 'jo@example.com' });
    });
  });

  test.each([
    ['of the token, whose address user info denies', {}, { email: 'jo@example.com', email_verified: false }, undefined],
    ['of the token, which denies it', { email_verified: false }, { email_verified: undefined }, undefined],
    [
      'of the token, which denies what user info repeats',
      { email_verified: false },
      { email: 'jo@example.com', email_verified: undefined },
      undefined,
    ],
    [
      'of user info, as the token denies its own and has a name',
      { email_verified: false, name: 'Jo' },
      {},
      'joan@example.com',
    ],
    ['of another, which user info denies', {}, { email_verified: false }, 'jo@example.com'],
    ['of user info, whatever the token denies', { email_verified: false }, {}, 'joan@example.com'],
  ])('is heard before the administrator trusts an address %s', async (_, claims, answer, expected) => {
    const trusting = { ...config, trustUnverifiedEmail: true };
    const { info } = await says(claims, { ...profile, ...answer }, { config: trusting });
    expect(info.email).toBe(expected);
  });

  test('vouches for its own number alone', async () => {
    const number = { phone_number: '15550100' };
    const flagged = { ...profile, phone_number: '15550199', phone_number_verified: true };
    expect((await says(number, flagged)).info.phone).toBe('15550199');
    const { phone_number, ...withoutNumber } = flagged;
    expect((await says(number, withoutNumber)).info).not.toHaveProperty('phone');
  });
});

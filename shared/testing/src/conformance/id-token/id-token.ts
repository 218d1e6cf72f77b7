import { createHash } from 'node:crypto';
import { ConnectorError, ConnectorErrorCodes } from '@logto/connector-kit';
import type { JWTPayload } from 'jose';
import { HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { accountApi } from '../../host/callers.ts';
import { clientOf, grantedTokens } from '../../mock/read-mock.ts';
import type { Departure } from '../../mock/simulated-provider.ts';
import { forgeIdToken, signIdToken, signIdTokenWithSecret } from '../../simulator/signing-key.ts';
import { simulateProvider } from '../../simulator/simulate-provider.ts';
import { type Bench, makeConnector, signIn } from '../bench/bench.ts';
import { expectFailure } from '../errors/expect-failure.ts';
import { answering } from '../faults/faults.ts';

const minutes = (count: number) => Math.floor(Date.now() / 1000) + count * 60;

type Sign = NonNullable<Departure['signIdToken']>;
type Wrong = { field?: string; sign: Sign };

/** Every way in which an ID token can be wrong, signed as the provider does unless that is what is wrong. */
const wrongTokens = (
  claiming: (change: (claims: JWTPayload) => JWTPayload) => Sign,
  forge: Sign,
): Record<string, Wrong> => ({
  'somebody else’s signature': { sign: forge },
  'no signature': { sign: async () => 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.' },
  'another issuer': { field: 'iss', sign: claiming((claims) => ({ ...claims, iss: 'https://attacker.example.com' })) },
  'another audience': { field: 'aud', sign: claiming((claims) => ({ ...claims, aud: 'other-client' })) },
  'another authorized party': { field: 'azp', sign: claiming((claims) => ({ ...claims, azp: 'other-client' })) },
  'several audiences and no authorized party': {
    field: 'azp',
    sign: claiming(({ azp, ...claims }) => ({ ...claims, aud: [String(claims.aud), 'other-client'] })),
  },
  'another nonce': { field: 'nonce', sign: claiming((claims) => ({ ...claims, nonce: 'other' })) },
  'the beginning of the nonce': {
    field: 'nonce',
    sign: claiming((claims) => ({ ...claims, nonce: String(claims.nonce).slice(0, -1) })),
  },
  'more than the nonce': { field: 'nonce', sign: claiming((claims) => ({ ...claims, nonce: `${claims.nonce}0` })) },
  'several nonces': { field: 'nonce', sign: claiming((claims) => ({ ...claims, nonce: [claims.nonce] })) },
  'no nonce': { field: 'nonce', sign: claiming(({ nonce, ...claims }) => claims) },
  'an expiry in the past': { field: 'exp', sign: claiming((claims) => ({ ...claims, exp: minutes(-2) })) },
  'no expiry': { field: 'exp', sign: claiming(({ exp, ...claims }) => claims) },
  'an issue time in the future': { field: 'iat', sign: claiming((claims) => ({ ...claims, iat: minutes(2) })) },
});

/** What a header calls a token that is no ID token (RFC 9068 §2.1, OpenID Connect Back-Channel Logout §2.4). */
const otherTypes = ['at+jwt', 'logout+jwt', 'application/secevent+jwt', 'JWE'];

/** `at_hash` of an access token, for the algorithms that the simulation signs with (OpenID Connect Core §3.1.3.6). */
const hashOf = (accessToken: unknown) =>
  createHash('sha256').update(String(accessToken)).digest().subarray(0, 16).toString('base64url');

/** The ID token, where a connector relies on one. */
export const testIdToken = (bench: Bench) => {
  const { mock, server } = bench;
  const { idToken, token } = mock;
  if (!idToken || !token) return;
  const { jwksUri, withoutNonce } = idToken;
  const signed = (claims: JWTPayload, header = {}) =>
    jwksUri ? signIdToken(claims, header) : signIdTokenWithSecret(claims, String(clientOf(mock).secret), header);
  const sign: Sign = (claims) => signed(claims);
  const forge: Sign = (claims) =>
    jwksUri ? forgeIdToken(claims) : signIdTokenWithSecret(claims, 'the secret of somebody else, which is long');
  const claiming =
    (change: (claims: JWTPayload) => JWTPayload): Sign =>
    (claims) =>
      sign(change(claims));
  const wrong = Object.entries(wrongTokens(claiming, forge)).filter(([name]) => !(withoutNonce && name === 'no nonce'));

  describe('an ID token', () => {
    test.each(wrong)('with %s is refused', async (_, { field, sign }) => {
      const caller = accountApi();
      await expectFailure(
        signIn(bench, { caller, departure: { signIdToken: sign } }),
        ConnectorErrorCodes.SocialIdTokenInvalid,
        { mock, caller, ...(field && { field }) },
      );
    });

    test.each(otherTypes)('that calls itself %s is none', async (typ) => {
      await expectFailure(
        signIn(bench, { departure: { signIdToken: (claims) => signed(claims, { typ }) } }),
        ConnectorErrorCodes.SocialIdTokenInvalid,
        { mock, field: 'typ' },
      );
    });

    test.each(['JWT', 'jwt', 'application/jwt'])('may call itself %s', async (typ) => {
      const signIdToken: Sign = (claims) => signed(claims, { typ });
      expect((await signIn(bench, { departure: { signIdToken } })).userInfo.id).toBe(mock.user.id);
    });

    if (jwksUri)
      test('need not name the key where the provider has one', async () => {
        const signIdToken: Sign = (claims) => signed(claims, { kid: undefined });
        expect((await signIn(bench, { departure: { signIdToken } })).userInfo.id).toBe(mock.user.id);
      });

    test('belongs to the access token beside it, if it says so', async () => {
      const saying = (at_hash: unknown) =>
        signIn(bench, { departure: { signIdToken: claiming((claims) => ({ ...claims, at_hash })) } });
      const { userInfo, tokenResponse } = await saying(hashOf(grantedTokens(mock).access_token));
      expect(userInfo.id).toBe(mock.user.id);
      if (!tokenResponse) return;
      for (const at_hash of [hashOf('another token'), '', 7]) {
        await expectFailure(saying(at_hash), ConnectorErrorCodes.SocialIdTokenInvalid, { mock, field: 'at_hash' });
      }
    });

    if (token.refreshed)
      test('that comes with a refresh is handed to nobody: nothing tells whose it is', async () => {
        server.use(...simulateProvider(mock, { signIdToken: forge }).handlers);
        const connector = await makeConnector(bench);
        const { refresh_token } = grantedTokens(mock);
        const tokens = await connector.getAccessTokenByRefreshToken?.(String(refresh_token));
        expect(tokens).toHaveProperty('access_token');
        expect(tokens).not.toHaveProperty('id_token');
      });

    const about = mock.resources.filter(({ response }) => Object.hasOwn(Object(response), 'sub'));
    if (about.length > 0)
      // https://openid.net/specs/openid-connect-core-1_0.html#UserInfoResponse
      test('is never joined by user info about somebody else', async () => {
        const { iss, sub } = idToken.claims;
        const stranger = { sub: 'somebody-else', name: 'Somebody Else', email_verified: true };
        const resources = mock.resources.map((resource) =>
          about.includes(resource)
            ? { ...resource, response: { ...Object(resource.response), ...stranger } }
            : resource,
        );
        const silent = { ...mock, idToken: { ...idToken, claims: { iss, sub } }, resources };
        const outcome = await signIn(bench, { mock: silent }).catch((error: unknown) => error);
        if (outcome instanceof ConnectorError) return;
        const mend =
          'Compare `sub` of user info with that of the ID token, as `openIdConnect` does, and leave out all that another says.';
        expect(JSON.stringify(outcome), mend).not.toMatch(/somebody.else/i);
        expect(outcome, mend).toMatchObject({ userInfo: { id: sub } });
        expect(outcome).not.toHaveProperty('userInfo.email');
        for (const { endpoint } of about) expect(bench.requests.join(' ')).toContain(endpoint);
      });

    test('from a clock half a minute away is accepted', async () => {
      const skewed = claiming((claims) => ({ ...claims, iat: minutes(0.5), exp: minutes(-0.5) }));
      const { userInfo } = await signIn(bench, { departure: { signIdToken: skewed } });
      expect(userInfo.id).toBe(mock.user.id);
    });

    test('that is missing is asked for', async () => {
      const { endpoint, response } = token;
      const withoutIdToken = answering(endpoint, () => HttpResponse.json(response));
      await expectFailure(
        signIn(bench, { meanwhile: () => server.use(withoutIdToken) }),
        ConnectorErrorCodes.InvalidResponse,
        { mock, field: 'id_token' },
      );
    });
  });
};

import { ConnectorErrorCodes } from '@logto/connector-kit';
import type { JWTPayload } from 'jose';
import { HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { accountApi } from '../callers.ts';
import { clientOf } from '../read-mock.ts';
import { forgeIdToken, signIdToken, signIdTokenWithSecret } from '../signing-key.ts';
import type { Departure } from '../simulated-provider.ts';
import { type Bench, signIn } from './bench.ts';
import { expectFailure } from './expect-failure.ts';
import { answering } from './faults.ts';

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
  'no nonce': { field: 'nonce', sign: claiming(({ nonce, ...claims }) => claims) },
  'an expiry in the past': { field: 'exp', sign: claiming((claims) => ({ ...claims, exp: minutes(-2) })) },
  'no expiry': { field: 'exp', sign: claiming(({ exp, ...claims }) => claims) },
  'an issue time in the future': { field: 'iat', sign: claiming((claims) => ({ ...claims, iat: minutes(2) })) },
});

/** What only a token that repeats the nonce can have wrong. */
const nonceTests = ['another nonce', 'no nonce'];

/** The ID token, where a connector relies on one. */
export const testIdToken = (bench: Bench) => {
  const { mock, server } = bench;
  if (!mock.idToken) return;
  const { jwksUri, withoutNonce } = mock.idToken;
  const sign: Sign = (claims) =>
    jwksUri ? signIdToken(claims) : signIdTokenWithSecret(claims, String(clientOf(mock).secret));
  const forge: Sign = (claims) =>
    jwksUri ? forgeIdToken(claims) : signIdTokenWithSecret(claims, 'the secret of somebody else, which is long');
  const claiming =
    (change: (claims: JWTPayload) => JWTPayload): Sign =>
    (claims) =>
      sign(change(claims));
  const wrong = Object.entries(wrongTokens(claiming, forge)).filter(
    ([name]) => !(withoutNonce && nonceTests.includes(name)),
  );

  describe('an ID token', () => {
    test.each(wrong)('with %s is refused', async (_, { field, sign }) => {
      const caller = accountApi();
      await expectFailure(
        signIn(bench, { caller, departure: { signIdToken: sign } }),
        ConnectorErrorCodes.SocialIdTokenInvalid,
        { mock, caller, ...(field && { field }) },
      );
    });

    test('from a clock half a minute away is accepted', async () => {
      const skewed = claiming((claims) => ({ ...claims, iat: minutes(0.5), exp: minutes(-0.5) }));
      const { userInfo } = await signIn(bench, { departure: { signIdToken: skewed } });
      expect(userInfo.id).toBe(mock.user.id);
    });

    test('that is missing is asked for', async () => {
      const { endpoint, response } = mock.token;
      const withoutIdToken = answering(endpoint, () => HttpResponse.json(response));
      await expectFailure(
        signIn(bench, { meanwhile: () => server.use(withoutIdToken) }),
        ConnectorErrorCodes.InvalidResponse,
        { mock, field: 'id_token' },
      );
    });
  });
};

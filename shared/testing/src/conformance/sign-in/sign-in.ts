import { ConnectorErrorCodes, socialUserInfoGuard } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import { accountApi, signInPage, withoutSession } from '../../host/callers.ts';
import { valueAtPath } from '../../mock/at-path.ts';
import type { ProviderMock } from '../../mock/provider-mock.ts';
import { clientOf, grantedTokens, needsSession, refreshedTokens, speaksOAuth2 } from '../../mock/read-mock.ts';
import { answersOf } from '../../mock/with-value.ts';
import { type Bench, comeBack, makeConnector, signIn } from '../bench/bench.ts';
import { expectFailure } from '../errors/expect-failure.ts';
import { expectRequests } from './expect-requests.ts';
import { holds } from './holds.ts';

/**
 * What the host keeps of a provider's words: the record that the ID stands in, or else what was asked after it, with or
 * without its envelope. A record that has the access token, too, is not kept as it came.
 */
const recordsOf = (mock: ProviderMock): unknown[] => {
  const around = mock.id.path.split('.').slice(0, -1).join('.');
  const naming = answersOf(mock).find((answer) => answer.in === mock.id.in)?.holds;
  const record = around ? valueAtPath(naming, around) : naming;
  const token = JSON.stringify(grantedTokens(mock).access_token);
  const asked = mock.resources.flatMap(({ response }) => [response, Object(response).data]);
  return [record, ...asked].filter(
    (found) => typeof found === 'object' && found !== null && !JSON.stringify(found).includes(token),
  );
};

/** The way it goes when nothing goes wrong, for each kind of caller. */
export const testSignIn = (bench: Bench) => {
  const { mock } = bench;

  describe('a sign-in', () => {
    test('gives exactly the documented person', async () => {
      const { userInfo } = await signIn(bench);
      const { rawData, ...person } = userInfo;
      expect(person).toEqual(mock.user);
      expect(rawData).toBeTypeOf('object');
      const { access_token, refresh_token } = grantedTokens(mock);
      const secrets = [access_token, refresh_token, clientOf(mock).secret].filter(
        (secret) => typeof secret === 'string',
      );
      for (const secret of secrets) expect(JSON.stringify(rawData)).not.toContain(JSON.stringify(secret));
      expect(() => socialUserInfoGuard.parse(userInfo)).not.toThrow();
    });

    const said = recordsOf(mock);
    if (said.length > 0)
      test('keeps what the provider says of the person, as it came', async () => {
        const { rawData } = (await signIn(bench)).userInfo;
        const isKept = said.some((record) => holds(rawData, record));
        expect(isKept, `whether the raw data hold ${JSON.stringify(said)}`).toBe(true);
      });

    test('gives the same through the function that hosts without token storage call', async () => {
      const { connector, passedOn, getSession } = await comeBack(bench);
      const { rawData, ...person } = await connector.getUserInfo(passedOn, getSession);
      expect(person).toEqual(mock.user);
    });

    test('hands the tokens to hosts that store them, where there are any', async () => {
      const { metadata } = await makeConnector(bench);
      const { tokenResponse } = await signIn(bench);
      expect(tokenResponse).toEqual(metadata.isTokenStorageSupported ? expect.any(Object) : undefined);
      // Of another protocol, the host has no place for what belongs to a token, such as its secret.
      if (speaksOAuth2(mock)) expect(tokenResponse ?? {}).toMatchObject(grantedTokens(mock));
    });

    test('reads the session once', async () => {
      for (const caller of [signInPage(), accountApi()]) {
        await signIn(bench, { caller });
        expect(caller.reads()).toBe(1);
      }
    });

    test('works from the account page, where the callback arrives whole', async () => {
      const { userInfo } = await signIn(bench, { caller: accountApi() });
      expect(userInfo.id).toBe(mock.user.id);
    });

    if (!needsSession(mock))
      test('works for a caller that keeps no session', async () => {
        const { userInfo } = await signIn(bench, { caller: withoutSession() });
        expect(userInfo.id).toBe(mock.user.id);
      });

    test('needs no more than the documented requests, and no key twice', async () => {
      await signIn(bench);
      const again = bench.requests.length;
      await signIn(bench);
      const repeated = bench.requests.slice(again);
      const keyRequests = mock.idToken?.jwksUri ? 1 : 0;
      const count = mock.requests - keyRequests - (mock.documents?.length ?? 0);
      expectRequests(repeated, count, '`requests` of the mock, less keys and metadata, which are kept,');
      expect(repeated).not.toContain(`GET ${mock.idToken?.jwksUri}`);
    });

    test('takes the redirect URI from the session, whatever the visitor says', async () => {
      const visitorsWord = { redirectUri: 'https://attacker.example.com/' };
      const { userInfo } = await signIn(bench, { callback: (callback) => ({ ...callback, ...visitorsWord }) });
      expect(userInfo.id).toBe(mock.user.id);
    });

    test('begun by one connector is completed by another', async () => {
      const caller = accountApi();
      const { passedOn } = await comeBack(bench, { caller });
      const stored = JSON.parse(JSON.stringify(caller.written.at(-1)));
      const { id } = await (await makeConnector(bench)).getUserInfo(passedOn, async () => stored);
      expect(id).toBe(mock.user.id);
    });
  });

  if (mock.token?.refreshed)
    describe('a refresh', () => {
      const refreshWith = async (refreshToken: unknown, config?: unknown) => {
        const connector = await makeConnector(bench, config);
        return connector.getAccessTokenByRefreshToken?.(String(refreshToken));
      };

      test('gives the documented tokens', async () => {
        const { refresh_token } = grantedTokens(mock);
        const tokens = refreshedTokens(mock);
        expect(tokens.access_token).toBeTypeOf('string');
        expect(await refreshWith(refresh_token)).toMatchObject({ refresh_token, ...tokens });
      });

      test('with a revoked token asks to sign in again', async () => {
        await expectFailure(refreshWith('revoked'), ConnectorErrorCodes.SocialAuthCodeInvalid, { mock });
      });
    });

  if (!mock.token?.refreshed)
    test('offers no refresh, as the provider issues no refresh tokens', async () => {
      expect((await makeConnector(bench)).getAccessTokenByRefreshToken).toBeUndefined();
    });
};

import { describe, expect, test } from 'vitest';
import { signInPage } from '../../host/callers.ts';
import { getResponse, http } from '../../http/handler.ts';
import type { MockTokenEndpoint, ProviderMock } from '../../mock/provider-mock.ts';
import { grantedTokens, refreshedTokens } from '../../mock/read-mock.ts';
import { simulateProvider } from '../../simulator/simulate-provider.ts';
import { type Bench, begin, makeConnector, signIn } from '../bench/bench.ts';

/** What an administrator may add, and what would take a sign-in or a refresh over if it were believed. */
const customConfig = {
  resource: 'https://api.example.com',
  uiLocales: 'fr',
  responseType: 'token',
  grantType: 'password',
  code: 'other',
  redirect_uri: 'https://attacker.example.com',
  codeVerifier: 'other',
  refresh_token: 'other',
  clientId: 'other',
  state: 'other',
  nonce: 'other',
  codeChallenge: 'other',
  codeChallengeMethod: 'plain',
  request: 'other',
  request_uri: 'https://attacker.example.com',
};

const added = { resource: 'https://api.example.com', ui_locales: 'fr' };

/** The provider as it documents itself, and the parameters of every token request that it answers. */
const overheard = (mock: ProviderMock, token: MockTokenEndpoint) => {
  const sent: Record<string, string>[] = [];
  const listening: ProviderMock = {
    ...mock,
    simulate: (standard, departure, changed) => {
      const { authorize, handlers } = mock.simulate?.(standard, departure, changed) ?? standard;
      const listener = http.post(token.endpoint, async ({ request }) => {
        sent.push(Object.fromEntries(new URLSearchParams(await request.clone().text())));
        return getResponse(handlers, request);
      });
      return { authorize, handlers: [listener, ...handlers] };
    },
  };
  return { sent, mock: listening };
};

/**
 * Parameters of the administrator's own: they go along with every request, and replace nothing of it.
 *
 * @param bench the bench of a connector whose configuration has a `customConfig`.
 */
export const testCustomConfig = (bench: Bench) => {
  const config = { ...bench.mock.config, customConfig };

  describe('the custom configuration', () => {
    test('adds to the authorization request, and replaces nothing that binds it', async () => {
      const parametersOf = async (changed: unknown) => {
        const caller = signInPage();
        const { searchParams } = new URL(await begin(bench, { caller, config: changed }));
        const { nonce, code_challenge, ...parameters } = Object.fromEntries(searchParams);
        expect(nonce).not.toBe('other');
        expect(code_challenge).not.toBe('other');
        return parameters;
      };
      const { customConfig: own, ...plain } = bench.mock.config;
      const free = { code: 'other', grant_type: 'password', code_verifier: 'other', refresh_token: 'other' };
      expect(await parametersOf(config)).toEqual({ ...(await parametersOf(plain)), ...added, ...free });
    });

    const { token } = bench.mock;
    if (!token) return;

    test('goes along with the code exchange, and replaces nothing of it', async () => {
      const { sent, mock } = overheard(bench.mock, token);
      const { userInfo } = await signIn(bench, { mock, config });
      expect(userInfo.id).toBe(mock.user.id);
      expect(sent).toMatchObject([
        { ...added, grant_type: 'authorization_code', code: expect.stringMatching(/^code-/) },
      ]);
    });

    test('goes along with a refresh, and replaces nothing of it', async () => {
      const { sent, mock } = overheard(bench.mock, token);
      bench.server.use(...simulateProvider(mock).handlers);
      const { refresh_token } = grantedTokens(mock);
      const connector = await makeConnector(bench, config);
      const tokens = await connector.getAccessTokenByRefreshToken?.(String(refresh_token));
      expect(tokens).toHaveProperty('access_token', refreshedTokens(mock).access_token);
      expect(sent).toMatchObject([{ ...added, grant_type: 'refresh_token', refresh_token }]);
    });
  });
};

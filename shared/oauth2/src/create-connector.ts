import {
  ConnectorError,
  type ConnectorMetadata,
  ConnectorType,
  type CreateConnector,
  type GetSession,
  type SocialConnector,
} from '@logto/connector-kit';
import { type AuthorizationCallbackHandler, authorizationCallback } from './authorization-callback.ts';
import type { GetAuthorizationUri } from './authorization-uri.ts';
import type { GetAccessToken } from './code-exchange.ts';
import type { ConnectorConfig } from './connector-config.ts';
import { failure } from './failure.ts';
import type { FromConfig } from './from-config.ts';
import { parseWith } from './parse-with.ts';
import { type Pkce, resumeFlow, startFlow } from './session.ts';
import type { RefreshTokens } from './token-refresh.ts';
import { toWireTokenResponse } from './token-response.ts';
import type { GetUserInfo } from './user-info.ts';

/** A connector, as a provider's folder states it. */
export type ConnectorDefinition<Config> = {
  metadata: ConnectorMetadata;
  config: ConnectorConfig<Config>;
  /** Left out where the provider supports PKCE or ignores it. */
  pkce?: Pkce;
  getAuthorizationUri: GetAuthorizationUri<Config>;
  /** The provider's issuer, where it has one: an `iss` in the callback must equal it (RFC 9207 §2.4). */
  issuer?: FromConfig<Config, string | undefined>;
  /** The standard's handler unless the provider's callback departs from it. */
  authorizationCallbackHandler?: AuthorizationCallbackHandler<Config>;
  getAccessToken: GetAccessToken<Config>;
  /** Only where the provider issues refresh tokens. */
  refresh?: RefreshTokens<Config>;
  getUserInfo: GetUserInfo<Config>;
};

/** Whatever goes wrong leaves as a `ConnectorError`: the host turns anything else into a 500. */
const guarded =
  <Arguments extends unknown[], Result>(run: (...values: Arguments) => Promise<Result>) =>
  async (...values: Arguments): Promise<Result> => {
    try {
      return await run(...values);
    } catch (error) {
      throw error instanceof ConnectorError ? error : failure('unexpected');
    }
  };

/**
 * Composes a provider's functions into the connector that a Logto host loads, token storage included.
 *
 * The host calls the result at every look-up, so it does nothing but put functions together and holds no state.
 */
export const createConnector =
  <Config>({
    metadata,
    config: { guard, formItems },
    pkce,
    issuer,
    getAuthorizationUri,
    authorizationCallbackHandler = authorizationCallback(issuer),
    getAccessToken,
    refresh,
    getUserInfo,
  }: ConnectorDefinition<Config>): CreateConnector<SocialConnector> =>
  async ({ getConfig }) => {
    const readConfig = async () => parseWith(guard, await getConfig(metadata.id), 'configInvalid');

    const signIn = async (callback: unknown, getSession: GetSession) => {
      const config = await readConfig();
      const flow = await resumeFlow(callback, getSession, pkce);
      const code = await authorizationCallbackHandler(config, callback, flow);
      const tokenResponse = await getAccessToken(config, code, flow);
      const userInfo = await getUserInfo(config, tokenResponse, flow);
      return { tokenResponse: toWireTokenResponse(tokenResponse), userInfo };
    };

    return {
      type: ConnectorType.Social,
      metadata: { ...metadata, formItems, isTokenStorageSupported: true },
      configGuard: guard,
      getAuthorizationUri: guarded(async (request, setSession) => {
        const config = await readConfig();
        const flow = await startFlow(request, setSession, pkce);
        return getAuthorizationUri(config, flow, request);
      }),
      getUserInfo: guarded(async (callback, getSession) => (await signIn(callback, getSession)).userInfo),
      getTokenResponseAndUserInfo: guarded(signIn),
      ...(refresh && {
        getAccessTokenByRefreshToken: guarded(async (refreshToken: string) =>
          toWireTokenResponse(await refresh(await readConfig(), refreshToken)),
        ),
      }),
    };
  };

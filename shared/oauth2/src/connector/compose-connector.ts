import {
  type ConnectorMetadata,
  ConnectorType,
  type CreateConnector,
  type GetSession,
  type SocialConnector,
} from '@logto/connector-kit';
import type { AuthorizationCallbackHandler } from '../authorization/authorization-callback.ts';
import type { GetAuthorizationUri } from '../authorization/authorization-uri.ts';
import type { ConnectorConfig } from '../configuration/connector-config.ts';
import { type FromConfig, fromConfig } from '../configuration/from-config.ts';
import { parseWith } from '../errors/parse-with.ts';
import { type FlowOwner, type Pkce, resumeFlow, startFlow } from '../session/session.ts';
import type { GetAccessToken } from '../token/code-exchange.ts';
import type { RefreshTokens } from '../token/token-refresh.ts';
import { type TokenResponse, toWireTokenResponse } from '../token/token-response.ts';
import type { GetUserInfo } from '../user-info/user-info.ts';
import { guarded } from './guarded.ts';

/**
 * A connector in its four functions, as a provider's folder states it.
 *
 * `Code` is what the callback gives and `Tokens` what it is exchanged for; the standard's are a text and a token
 * response. Tokens without an access token leave nothing for a host to store.
 */
export type ConnectorParts<Config, Code, Tokens extends Partial<TokenResponse>> = {
  metadata: ConnectorMetadata;
  config: ConnectorConfig<Config>;
  /** Left out where the provider supports PKCE or ignores it. */
  pkce?: FromConfig<Config, Pkce>;
  getAuthorizationUri: GetAuthorizationUri<Config>;
  authorizationCallbackHandler: AuthorizationCallbackHandler<Config, Code>;
  getAccessToken: GetAccessToken<Config, Code, Tokens>;
  /** Only where the provider issues refresh tokens. */
  refresh?: RefreshTokens<Config>;
  getUserInfo: GetUserInfo<Config, Tokens>;
};

/**
 * Composes four functions into the connector that a Logto host loads, token storage included unless the metadata says
 * that the provider issues no token worth keeping. A protocol that knows no clients has a configuration without
 * `clientId`.
 *
 * The host calls the result at every look-up, so it does nothing but put functions together and holds no state.
 */
export const composeConnector =
  <Config extends object & { clientId?: string | undefined }, Code, Tokens extends Partial<TokenResponse>>({
    metadata,
    config: { guard, formItems },
    pkce,
    getAuthorizationUri,
    authorizationCallbackHandler,
    getAccessToken,
    refresh,
    getUserInfo,
  }: ConnectorParts<Config, Code, Tokens>): CreateConnector<SocialConnector> =>
  async ({ getConfig }) => {
    const { isTokenStorageSupported = true } = metadata;
    const readConfig = async () => parseWith(guard, await getConfig(metadata.id), 'configInvalid');
    const flowOwner = async (config: Config): Promise<FlowOwner> => ({
      connectorFactoryId: metadata.id,
      clientId: config.clientId,
      pkce: await fromConfig(pkce, config),
    });

    const signIn = async (callback: unknown, getSession: GetSession) => {
      const config = await readConfig();
      const flow = await resumeFlow(callback, getSession, await flowOwner(config));
      const code = await authorizationCallbackHandler(config, callback, flow);
      const tokens = await getAccessToken(config, code, flow);
      const userInfo = await getUserInfo(config, tokens, flow);
      const { accessToken } = tokens;
      return { userInfo, ...(accessToken && { tokenResponse: toWireTokenResponse({ ...tokens, accessToken }) }) };
    };

    return {
      type: ConnectorType.Social,
      metadata: { ...metadata, formItems, isTokenStorageSupported },
      configGuard: guard,
      getAuthorizationUri: guarded(async (request, setSession) => {
        const config = await readConfig();
        const flow = await startFlow(request, setSession, await flowOwner(config));
        return getAuthorizationUri(config, flow, request);
      }),
      getUserInfo: guarded(async (callback, getSession) => (await signIn(callback, getSession)).userInfo),
      ...(isTokenStorageSupported && { getTokenResponseAndUserInfo: guarded(signIn) }),
      ...(refresh && {
        getAccessTokenByRefreshToken: guarded(async (current: string) => {
          const tokens = await refresh(await readConfig(), current);
          // RFC 6749 §6: where no new refresh token comes, the current one stays in force. An ID token could only be held
          // against the first one, which nobody has here (OpenID Connect Core §12.2).
          return toWireTokenResponse({ ...tokens, idToken: undefined, refreshToken: tokens.refreshToken ?? current });
        }),
      }),
    };
  };

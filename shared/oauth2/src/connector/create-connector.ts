import type { CreateConnector, SocialConnector } from '@logto/connector-kit';
import { type AuthorizationResponse, authorizationCallback } from '../authorization/authorization-callback.ts';
import {
  type AuthorizationEndpoint,
  authorizationUri,
  type GetAuthorizationUri,
} from '../authorization/authorization-uri.ts';
import type { ClientConfig } from '../configuration/connector-config.ts';
import { codeExchange, type GetAccessToken } from '../token/code-exchange.ts';
import type { TokenEndpoint } from '../token/request-token.ts';
import { type RefreshTokens, tokenRefresh } from '../token/token-refresh.ts';
import type { TokenResponse } from '../token/token-response.ts';
import { type GetUserInfo, type UserInfoEndpoint, userInfo } from '../user-info/user-info.ts';
import { type ConnectorParts, composeConnector } from './compose-connector.ts';

/**
 * A connector whose callback gives a code, which is exchanged for tokens.
 *
 * Each of its functions is given as the endpoint that it asks, where the provider follows the standard, or as itself.
 */
export type ConnectorDefinition<Config, Profile = unknown> = Pick<
  ConnectorParts<Config, string, TokenResponse>,
  'metadata' | 'config' | 'pkce'
> &
  AuthorizationResponse<Config> & {
    getAuthorizationUri: AuthorizationEndpoint<Config> | GetAuthorizationUri<Config>;
    getAccessToken: TokenEndpoint<Config> | GetAccessToken<Config>;
    /** Only where the provider issues refresh tokens. */
    refresh?: TokenEndpoint<Config> | RefreshTokens<Config>;
    getUserInfo: UserInfoEndpoint<Config, Profile> | GetUserInfo<Config>;
  };

/** Composes a provider's functions into the connector that a Logto host loads, with the standard's callback. */
export const createConnector = <Config extends ClientConfig, Profile>({
  issuer,
  readCallback,
  getAuthorizationUri,
  getAccessToken,
  refresh,
  getUserInfo,
  ...parts
}: ConnectorDefinition<Config, Profile>): CreateConnector<SocialConnector> =>
  composeConnector({
    ...parts,
    getAuthorizationUri:
      typeof getAuthorizationUri === 'function' ? getAuthorizationUri : authorizationUri(getAuthorizationUri),
    authorizationCallbackHandler: authorizationCallback({ issuer, readCallback }),
    getAccessToken: typeof getAccessToken === 'function' ? getAccessToken : codeExchange(getAccessToken),
    ...(refresh && { refresh: typeof refresh === 'function' ? refresh : tokenRefresh(refresh) }),
    getUserInfo: typeof getUserInfo === 'function' ? getUserInfo : userInfo(getUserInfo),
  });

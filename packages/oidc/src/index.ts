import {
  authorizationCallback,
  authorizationUri,
  codeGrant,
  composeConnector,
  configuredClientAuthentication,
  type GetAccessToken,
  type IdTokenResponse,
  idTokenResponseGuard,
  openIdConnect,
  type RefreshTokens,
  refreshGrant,
  requestGrant,
  requestToken,
  snakeCaseKeys,
  type TokenEndpoint,
} from '@logto-social/oauth2';
import { claimsGuard, toUserInfo } from './claims.ts';
import { defaultScope } from './constant.ts';
import { metadata } from './metadata.ts';
import { provider } from './provider.ts';
import { type Config, config } from './types.ts';

const token: TokenEndpoint<Config> = {
  endpoint: async (config) => (await provider(config)).tokenEndpoint,
  clientAuthentication: configuredClientAuthentication,
};

export const getAuthorizationUri = authorizationUri<Config>({
  endpoint: async (config) => (await provider(config)).authorizationEndpoint,
  scope: defaultScope,
  parameters: ({ authRequestOptionalConfig, customConfig }) =>
    snakeCaseKeys({ ...authRequestOptionalConfig, ...customConfig }),
});
export const getAccessToken: GetAccessToken<Config, string, IdTokenResponse> = (config, code, flow) => {
  const grant = { ...snakeCaseKeys(config.customConfig), ...codeGrant(code, flow) };
  return requestGrant(token, config, grant, idTokenResponseGuard());
};
export const refresh: RefreshTokens<Config> = (config, refreshToken) =>
  requestToken(token, config, { ...snakeCaseKeys(config.customConfig), ...refreshGrant(refreshToken) });

export const getUserInfo = openIdConnect({ provider, guard: claimsGuard, toUserInfo });

export default composeConnector({
  metadata,
  config,
  pkce: ({ disablePkce }) => (disablePkce ? 'unsupported' : undefined),
  getAuthorizationUri,
  authorizationCallbackHandler: authorizationCallback({
    issuer: async (config: Config) => (await provider(config)).callbackIssuer,
  }),
  getAccessToken,
  refresh,
  getUserInfo,
});

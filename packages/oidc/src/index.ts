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

const getAuthorizationUri = authorizationUri<Config>({
  endpoint: async (config) => (await provider(config)).authorizationEndpoint,
  scope: defaultScope,
  parameters: ({ authRequestOptionalConfig, customConfig }) =>
    snakeCaseKeys({ ...authRequestOptionalConfig, ...customConfig }),
});
const getAccessToken: GetAccessToken<Config, string, IdTokenResponse> = (config, code, flow) => {
  const grant = { ...snakeCaseKeys(config.customConfig), ...codeGrant(code, flow) };
  return requestGrant(token, config, grant, idTokenResponseGuard());
};
const refresh: RefreshTokens<Config> = (config, refreshToken) =>
  requestToken(token, config, { ...snakeCaseKeys(config.customConfig), ...refreshGrant(refreshToken) });

const getUserInfo = openIdConnect({ provider, guard: claimsGuard, toUserInfo });

/** Long for what Logto's own configuration of it can hold: whoever moves from there loses nothing. */
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

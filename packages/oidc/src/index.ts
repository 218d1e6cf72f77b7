import {
  authorizationUri,
  codeGrant,
  configuredClientAuthentication,
  createConnector,
  type GetAccessToken,
  openIdConnect,
  type RefreshTokens,
  refreshGrant,
  requestToken,
  snakeCaseKeys,
  standardClaims,
  type TokenEndpoint,
} from '@logto-social/oauth2';
import { defaultScope, metadata } from './constant.ts';
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
export const getAccessToken: GetAccessToken<Config> = (config, code, flow) =>
  requestToken(token, config, { ...snakeCaseKeys(config.customConfig), ...codeGrant(code, flow) });
export const refresh: RefreshTokens<Config> = (config, refreshToken) =>
  requestToken(token, config, { ...snakeCaseKeys(config.customConfig), ...refreshGrant(refreshToken) });

export const getUserInfo = openIdConnect({ provider, ...standardClaims });

export default createConnector({
  metadata,
  config,
  issuer: async (config) => (await provider(config)).callbackIssuer,
  getAuthorizationUri,
  getAccessToken,
  refresh,
  getUserInfo,
});

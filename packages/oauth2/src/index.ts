import {
  codeGrant,
  configuredClientAuthentication,
  createConnector,
  type GetAccessToken,
  type GetUserInfo,
  type RefreshTokens,
  refreshGrant,
  requestToken,
  requestUserInfo,
  snakeCaseKeys,
  socialUserInfo,
  type TokenEndpoint,
} from '@logto-social/oauth2';
import { mappedProfile } from './map-profile.ts';
import { metadata } from './metadata.ts';
import { type Config, config } from './types.ts';

const token: TokenEndpoint<Config> = {
  endpoint: ({ tokenEndpoint }) => tokenEndpoint,
  clientAuthentication: configuredClientAuthentication,
};

const getAccessToken: GetAccessToken<Config> = (config, code, flow) =>
  requestToken(token, config, { ...snakeCaseKeys(config.customConfig), ...codeGrant(code, flow) });
const refresh: RefreshTokens<Config> = (config, refreshToken) =>
  requestToken(token, config, { ...snakeCaseKeys(config.customConfig), ...refreshGrant(refreshToken) });
const getUserInfo: GetUserInfo<Config> = async (config, { accessToken }) => {
  const request = { endpoint: config.userInfoEndpoint, guard: mappedProfile(config.profileMap) };
  const { profile, raw } = await requestUserInfo(request, accessToken);
  return socialUserInfo(profile, config, raw);
};

/** Long for what Logto's own configuration of it can hold, a map of any provider's profile among it. */
export default createConnector({
  metadata,
  config,
  pkce: ({ disablePkce }) => (disablePkce ? 'unsupported' : undefined),
  getAuthorizationUri: {
    endpoint: ({ authorizationEndpoint }) => authorizationEndpoint,
    parameters: ({ customConfig }) => snakeCaseKeys(customConfig),
  },
  getAccessToken,
  refresh,
  getUserInfo,
});

import {
  authorizationUri,
  clientSecretPost,
  createConnector,
  type GetAccessToken,
  jsonBody,
  type ReadCallback,
  type RefreshTokens,
  refreshGrant,
  requestToken,
  type TokenEndpoint,
  unverified,
  userInfo,
} from '@logto-social/oauth2';
import {
  authorizationEndpoint,
  defaultScope,
  errors,
  metadata,
  pkce,
  tokenEndpoint,
  tokenNames,
  userInfoEndpoint,
} from './constant.ts';
import { type Config, config, profileGuard } from './types.ts';

const token: TokenEndpoint<Config> = {
  endpoint: tokenEndpoint,
  clientAuthentication: clientSecretPost,
  names: tokenNames,
  encode: jsonBody,
  errors,
};

export const getAuthorizationUri = authorizationUri({
  endpoint: authorizationEndpoint,
  scope: defaultScope,
  parameters: { prompt: 'consent' },
});

/**
 * The code is documented as `authCode` and sent as `code` too:
 * https://open.dingtalk.com/document/isvapp/obtain-identity-credentials
 */
export const readCallback: ReadCallback = (callback) => ({ ...callback, code: callback.authCode ?? callback.code });

export const getAccessToken: GetAccessToken<Config> = (config, code) =>
  requestToken(token, config, { grant_type: 'authorization_code', code });

export const refresh: RefreshTokens<Config> = (config, refreshToken) =>
  requestToken(token, config, refreshGrant(refreshToken));

/** Whether anybody has verified the address, the page of the user info endpoint does not say. */
export const getUserInfo = userInfo({
  endpoint: userInfoEndpoint,
  bearer: (accessToken) => ({ headers: { 'x-acs-dingtalk-access-token': accessToken } }),
  errors,
  guard: profileGuard,
  toUserInfo: ({ unionId: id, nick: name, avatarUrl: avatar, email }) => ({
    id,
    name,
    avatar,
    email: unverified(email),
  }),
});

export default createConnector({
  metadata,
  config,
  pkce,
  getAuthorizationUri,
  readCallback,
  getAccessToken,
  refresh,
  getUserInfo,
});

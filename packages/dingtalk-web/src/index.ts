import {
  clientSecretPost,
  codeExchangeWithoutRedirectUri,
  createConnector,
  jsonBody,
  type ReadCallback,
  type TokenEndpoint,
  unverified,
} from '@logto-social/oauth2';
import {
  authorizationEndpoint,
  defaultScope,
  errors,
  pkce,
  tokenEndpoint,
  tokenNames,
  userInfoEndpoint,
} from './constant.ts';
import { metadata } from './metadata.ts';
import { type Config, config, profileGuard } from './types.ts';

const token: TokenEndpoint<Config> = {
  endpoint: tokenEndpoint,
  clientAuthentication: clientSecretPost,
  names: tokenNames,
  encode: jsonBody,
  errors,
};

/**
 * The code is documented as `authCode` and sent as `code` too:
 * https://open.dingtalk.com/document/isvapp/obtain-identity-credentials
 */
export const readCallback: ReadCallback = (callback) => ({ ...callback, code: callback.authCode ?? callback.code });

export default createConnector({
  metadata,
  config,
  pkce,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope, parameters: { prompt: 'consent' } },
  readCallback,
  getAccessToken: codeExchangeWithoutRedirectUri(token),
  refresh: token,

  /** Whether anybody has verified the address, the page of the user info endpoint does not say. */
  getUserInfo: {
    endpoint: userInfoEndpoint,
    bearer: (accessToken) => ({ headers: { 'x-acs-dingtalk-access-token': accessToken } }),
    errors,
    guard: profileGuard,
    toUserInfo: ({ unionId, nick, avatarUrl, email }) => ({
      id: unionId,
      name: nick,
      avatar: avatarUrl,
      email: unverified(email),
    }),
  },
});

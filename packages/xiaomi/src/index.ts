import {
  clientSecretPost,
  createConnector,
  errorEnvelope,
  failure,
  parseBody,
  queryString,
  type ReadCallback,
  type RefreshTokens,
  refreshGrant,
  requestToken,
  withQuery,
} from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, errors, pkce, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { type Config, config, profileGuard } from './types.ts';

/** Tokens come behind `&&&START&&&`, so that no script can load them; a profile in an envelope. */
const readAnswer = errorEnvelope('code', 'description', {
  read: ({ text }) => parseBody({ text: text.replace(/^\s*&&&START&&&/, '') }),
});
const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, readAnswer, errors };

/** Whoever denies comes back with a number: https://xiaomi-passport.github.io/error-code.html */
const readCallback: ReadCallback = (callback) =>
  callback.error === '96012' ? { ...callback, error: 'access_denied' } : callback;

/** https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1516 documents GET, and a redirect URI. */
const refresh: RefreshTokens<Config> = async ({ redirectUri: redirect_uri, ...config }, refreshToken) => {
  if (!redirect_uri) throw failure('configInvalid', { field: 'redirectUri' });
  return requestToken({ ...token, encode: queryString }, config, { ...refreshGrant(refreshToken), redirect_uri });
};

export default createConnector({
  metadata,
  config,
  pkce,
  getAuthorizationUri: {
    endpoint: authorizationEndpoint,
    scope: defaultScope,
    parameters: ({ skipConfirm = false }) => ({ skip_confirm: String(skipConfirm) }),
  },
  readCallback,
  getAccessToken: token,
  refresh,
  getUserInfo: {
    endpoint: ({ clientId }: Config) => withQuery(userInfoEndpoint, { clientId }),
    bearer: (accessToken) => ({ query: { token: accessToken } }),
    readAnswer,
    errors,
    guard: profileGuard,
    toUserInfo: ({ data: { unionId: id, miliaoNick: name, miliaoIcon: avatar } }) => ({ id, name, avatar }),
  },
});

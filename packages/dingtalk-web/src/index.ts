import {
  authorizationUri,
  createConnector,
  type GetAccessToken,
  isRecord,
  jsonBody,
  parseBody,
  type ReadAnswer,
  type ReadCallback,
  type RefreshTokens,
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
  userInfoEndpoint,
} from './constant.ts';
import { type Config, config, profileGuard } from './types.ts';

const readTokens: ReadAnswer = (response) => {
  const answer = parseBody(response);
  if (!isRecord(answer)) return answer;
  const { accessToken, refreshToken, expireIn, ...rest } = answer;
  return { ...rest, access_token: accessToken, refresh_token: refreshToken, expires_in: expireIn };
};
const token: TokenEndpoint<Config> = {
  endpoint: tokenEndpoint,
  clientAuthentication: ({ clientId, clientSecret }) => ({ parameters: { clientId, clientSecret } }),
  encode: jsonBody,
  readAnswer: readTokens,
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
  requestToken(token, config, { grantType: 'authorization_code', code });

export const refresh: RefreshTokens<Config> = (config, refreshToken) =>
  requestToken(token, config, { grantType: 'refresh_token', refreshToken });

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

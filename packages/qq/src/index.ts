import {
  attempt,
  bearerQuery,
  clientSecretPost,
  createConnector,
  errorEnvelope,
  failure,
  type GetUserInfo,
  parseBody,
  queryString,
  type ReadCallback,
  requestUserInfo,
  socialUserInfo,
  withQuery,
} from '@logto-social/oauth2';
import {
  authorizationEndpoint,
  defaultScope,
  errors,
  openIdEndpoint,
  pkce,
  scopeDelimiter,
  tokenEndpoint,
  userInfoEndpoint,
} from './constant.ts';
import { metadata } from './metadata.ts';
import { type Config, config, openIdGuard, profileGuard } from './types.ts';

/**
 * QQ writes `callback( … );` around its JSON wherever `fmt` does not reach it, and reports errors by `ret` and `msg`, or
 * by the standard's names.
 *
 * https://wiki.connect.qq.com/获取用户openid_oauth2-0
 * https://wiki.connect.qq.com/公共返回码说明
 */
const readAnswer = errorEnvelope('ret', 'msg', {
  read: ({ text }) => parseBody({ text: text.trim().replace(/^callback\((.*)\);?$/s, '$1') }),
});
const dialect = { readAnswer, errors };
const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, encode: queryString, ...dialect };
const resource = { bearer: bearerQuery, ...dialect };

/** On a telephone, somebody who cancels comes back with `usercancel`; on a computer the page closes. */
const readCallback: ReadCallback = (callback) =>
  !callback.code && callback.usercancel ? { ...callback, error: 'access_denied' } : callback;

/**
 * The profile is asked for by `openid`, the ID in this one application; `unionid` is that in all of one developer.
 *
 * `client_id` says which application the token was given to: one of another must sign nobody in here.
 */
const getUserInfo: GetUserInfo<Config> = async ({ clientId }, { accessToken }) => {
  const ids = await requestUserInfo({ ...resource, endpoint: openIdEndpoint, guard: openIdGuard }, accessToken);
  const { client_id, openid, unionid } = ids.profile;
  if (String(client_id) !== clientId) throw failure('responseInvalid', { field: 'client_id' });

  const endpoint = withQuery(userInfoEndpoint, { oauth_consumer_key: clientId, openid: String(openid) });
  const said = await attempt(() => requestUserInfo({ ...resource, endpoint, guard: profileGuard }, accessToken));
  const { nickname: name, figureurl_qq_1: small, figureurl_qq_2: large } = said?.profile ?? {};
  return socialUserInfo({ id: unionid ?? openid, name, avatar: large ?? small }, {}, said?.raw ?? ids.raw);
};

export default createConnector({
  metadata,
  config,
  pkce,
  getAuthorizationUri: {
    endpoint: authorizationEndpoint,
    scope: defaultScope,
    scopeDelimiter,
  },
  readCallback,
  getAccessToken: token,
  refresh: token,
  getUserInfo,
});

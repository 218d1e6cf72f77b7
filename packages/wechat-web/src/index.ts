import { authorizationUri, createConnector, deniedWithoutCode, type GetAuthorizationUri } from '@logto-social/oauth2';
import { getAccessToken, getUserInfo, pkce, refresh } from '@logto-social/wechat';
import { authorizationEndpoint, defaultScope, metadata, scopeDelimiter } from './constant.ts';
import { type Config, config } from './types.ts';

const standardUri = authorizationUri<Config>({ endpoint: authorizationEndpoint, scope: defaultScope, scopeDelimiter });

/** WeChat has apps in place of clients. */
export const getAuthorizationUri: GetAuthorizationUri<Config> = async (...asked) =>
  (await standardUri(...asked)).replace('client_id=', 'appid=');

export default createConnector({
  metadata,
  config,
  pkce,
  getAuthorizationUri,
  readCallback: deniedWithoutCode,
  getAccessToken,
  refresh,
  getUserInfo,
});

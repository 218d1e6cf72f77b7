import { authorizationUri, createConnector, deniedWithoutCode } from '@logto-social/oauth2';
import { getAccessToken, getUserInfo, pkce, refresh } from '@logto-social/wechat';
import { authorizationEndpoint, defaultScope, metadata, scopeDelimiter } from './constant.ts';
import { config } from './types.ts';

export const getAuthorizationUri = authorizationUri({
  endpoint: authorizationEndpoint,
  clientIdParameter: 'appid',
  scope: defaultScope,
  scopeDelimiter,
});

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

import { authorizationUri, createConnector } from '@logto-social/oauth2';
import { authorizationCallbackHandler, getAccessToken, getUserInfo, pkce, refresh } from '@logto-social/wechat';
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
  authorizationCallbackHandler,
  getAccessToken,
  refresh,
  getUserInfo,
});

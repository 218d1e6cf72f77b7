import { authorizationUri, createConnector } from '@logto-social/oauth2';
import { getAccessToken, getUserInfo, names, pkce, refresh } from '@logto-social/wechat';
import { authorizationEndpoint, defaultScope, metadata, scopeDelimiter } from './constant.ts';
import { type Config, config } from './types.ts';

export const getAuthorizationUri = authorizationUri<Config>({
  endpoint: authorizationEndpoint,
  names,
  scope: defaultScope,
  scopeDelimiter,
});

export default createConnector({
  metadata,
  config,
  pkce,
  getAuthorizationUri,
  getAccessToken,
  refresh,
  getUserInfo,
});

import { createConnector } from '@logto-social/oauth2';
import { getAccessToken, getUserInfo, names, pkce, refresh } from '@logto-social/wechat';
import { authorizationEndpoint, defaultScope, metadata, scopeDelimiter } from './constant.ts';
import { config } from './types.ts';

export default createConnector({
  metadata,
  config,
  pkce,
  getAuthorizationUri: {
    endpoint: authorizationEndpoint,
    names,
    scope: defaultScope,
    scopeDelimiter,
  },
  getAccessToken,
  refresh,
  getUserInfo,
});

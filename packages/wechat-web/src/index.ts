import { createConnector } from '@logto-social/oauth2';
import { getAccessToken, getUserInfo, names, pkce, refresh } from '@logto-social/wechat';
import { authorizationEndpoint, defaultScope, scopeDelimiter } from './constant.ts';
import { metadata } from './metadata.ts';
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

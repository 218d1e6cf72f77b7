import { createConnector, type GetAuthorizationUri, withQuery } from '@logto-social/oauth2';
import { getAccessToken, getUserInfo, pkce, refresh } from '@logto-social/wechat';
import { authorizationEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { type Config, config } from './types.ts';

const getAuthorizationUri: GetAuthorizationUri<Config> = async ({ clientId, universalLinks }, _flow, { state }) =>
  withQuery(authorizationEndpoint, {
    app_id: clientId,
    state,
    ...(universalLinks && { universal_link: universalLinks }),
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

import { bearerQuery, clientSecretPost, createConnector, errorEnvelope, queryString } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, errors, pkce, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, encode: queryString, errors };

export default createConnector({
  metadata,
  config,
  pkce,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    bearer: bearerQuery,
    readAnswer: errorEnvelope('error_code', 'error_msg'),
    errors,
    guard: profileGuard,
    toUserInfo: ({ openid: id, username: name, portrait }) => ({
      id,
      name,
      avatar: portrait && `https://himg.bdimg.com/sys/portrait/item/${encodeURIComponent(portrait)}.jpg`,
    }),
  },
});

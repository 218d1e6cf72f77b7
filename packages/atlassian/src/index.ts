import { clientSecretPost, createConnector, jsonBody, unverified } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, parameters, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, encode: jsonBody };

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope, parameters },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    guard: profileGuard,
    toUserInfo: ({ account_id: id, name, picture: avatar, email }) => ({ id, name, avatar, email: unverified(email) }),
  },
});

import { clientSecretPost, createConnector, unverified } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, pkce, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost };

export default createConnector({
  metadata,
  config,
  pkce,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    guard: profileGuard,
    toUserInfo: ({ data: [{ user_id: id, name, profile_picture: avatar, email }] }) => ({
      id,
      name,
      avatar,
      email: unverified(email),
    }),
  },
});

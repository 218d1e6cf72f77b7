import { clientSecretPost, createConnector, jsonBody, unverified } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, pkce, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, encode: jsonBody };

export default createConnector({
  metadata,
  config,
  pkce,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope, parameters: { prompt: 'consent' } },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    guard: profileGuard,
    toUserInfo: ({ id, fullName, username, avatarUrl, email }) => ({
      id,
      name: fullName ?? username,
      // What is answered is where the sizes stand; one of them has to be chosen.
      avatar: avatarUrl && `${avatarUrl}/170.png`,
      email: unverified(email),
    }),
  },
});

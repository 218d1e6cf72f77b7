import { clientSecretBasic, createConnector, unverified } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, errors, metadata, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic, errors };

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    guard: profileGuard,
    toUserInfo: ({ sub: id, name, preferred_username, picture: avatar, email }) => ({
      id,
      name: name ?? preferred_username,
      avatar,
      email: unverified(email),
    }),
  },
});

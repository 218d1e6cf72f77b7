import { clientSecretBasic, createConnector, unverified } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic };

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    guard: profileGuard,
    toUserInfo: ({ account_id: id, display_name: name, email, images }) => ({
      id,
      name,
      avatar: images.find(({ url }) => url)?.url,
      email: unverified(email),
    }),
  },
});

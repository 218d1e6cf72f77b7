import { clientSecretPost, createConnector } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost },
  getUserInfo: {
    endpoint: userInfoEndpoint,
    guard: profileGuard,
    toUserInfo: ({ id, display_name, acct, avatar }) => ({ id, name: display_name ?? acct, avatar }),
  },
});

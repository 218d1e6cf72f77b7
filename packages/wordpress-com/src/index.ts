import { clientSecretPost, createConnector, verifiedWhen } from '@logto-social/oauth2';
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
    toUserInfo: ({ ID: id, display_name: name, avatar_URL: avatar, email, email_verified, verified }) => ({
      id,
      name,
      avatar,
      /** "Always check the `verified` flag before trusting profile information": https://developer.wordpress.com/docs/api/wpcc/ */
      email: verifiedWhen(verified === false ? false : email_verified, email),
    }),
  },
});

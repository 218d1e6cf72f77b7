import { clientSecretPost, createConnector, verifiedWhen } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, headers, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, headers };

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    headers,
    guard: profileGuard,
    toUserInfo: ({ data: { id, attributes } }) => ({
      id,
      name: attributes?.full_name,
      avatar: attributes?.image_url,
      email: verifiedWhen(attributes?.is_email_verified, attributes?.email),
    }),
  },
});

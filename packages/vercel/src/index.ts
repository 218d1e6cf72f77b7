import { clientSecretPost, createConnector, verifiedWhen } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, issuer, pkce, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost };

export default createConnector({
  metadata,
  config,
  issuer,
  pkce,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    guard: profileGuard,
    toUserInfo: ({ sub: id, name, preferred_username, picture: avatar, email, email_verified }) => ({
      id,
      name: name ?? preferred_username,
      avatar,
      email: verifiedWhen(email_verified, email),
    }),
  },
});

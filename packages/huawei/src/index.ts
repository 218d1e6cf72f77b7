import { clientSecretPost, createConnector, openIdConnect, verifiedWhen } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, issuer, jwksUri, metadata, offline, tokenEndpoint } from './constant.ts';
import { claimsGuard, config } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost };

export default createConnector({
  metadata,
  config,
  issuer,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope, parameters: offline },
  getAccessToken: token,
  refresh: token,
  getUserInfo: openIdConnect({
    provider: { issuer, jwksUri },
    guard: claimsGuard,
    toUserInfo: ({ sub: id, nickname: name, picture: avatar, email, email_verified }) => ({
      id,
      name,
      avatar,
      email: verifiedWhen(email_verified, email),
    }),
  }),
});

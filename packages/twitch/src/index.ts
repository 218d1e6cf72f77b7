import { clientSecretPost, createConnector, openIdConnect, verifiedWhen } from '@logto-social/oauth2';
import { authorizationEndpoint, claims, defaultScope, errors, issuer, jwksUri, tokenEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { claimsGuard, config } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, errors };

const getUserInfo = openIdConnect({
  provider: { issuer, jwksUri },
  guard: claimsGuard,
  toUserInfo: ({ sub, preferred_username, picture, email, email_verified }) => ({
    id: sub,
    name: preferred_username,
    avatar: picture,
    email: verifiedWhen(email_verified, email),
  }),
});

export default createConnector({
  metadata,
  config,
  issuer,
  getAuthorizationUri: {
    endpoint: authorizationEndpoint,
    scope: defaultScope,
    parameters: { claims: JSON.stringify(claims) },
  },
  getAccessToken: token,
  refresh: token,
  getUserInfo,
});

import { clientSecretPost, createConnector, openIdConnect, standardClaims } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, errors, issuer, jwksUri, pkce, tokenEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { claimsGuard, config } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, errors };

const getUserInfo = openIdConnect({
  provider: { issuer, jwksUri },
  guard: claimsGuard,
  toUserInfo: (claims) => ({
    ...standardClaims.toUserInfo(claims),
    avatar: claims.picture ?? claims['https://slack.com/user_image_512'],
  }),
});

export default createConnector({
  metadata,
  config,
  pkce,
  issuer,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo,
});

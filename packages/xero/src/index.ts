import { clientSecretBasic, createConnector, doubtedClaims, openIdConnect } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, issuer, jwksUri, tokenEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { claimsGuard, config } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic };

export default createConnector({
  metadata,
  config,
  issuer,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo: openIdConnect({
    provider: { issuer, jwksUri },
    guard: claimsGuard,
    toUserInfo: ({ given_name, family_name, ...claims }) => ({
      ...doubtedClaims.toUserInfo(claims),
      name: [given_name, family_name].filter(Boolean).join(' '),
    }),
  }),
});

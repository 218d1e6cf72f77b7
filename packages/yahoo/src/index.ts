import { clientSecretBasic, createConnector, openIdConnect, standardClaims } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, issuers, jwksUri, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic };

export default createConnector({
  metadata,
  config,
  issuer: issuers,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo: openIdConnect({ provider: { issuer: issuers, jwksUri, userInfoEndpoint }, ...standardClaims }),
});

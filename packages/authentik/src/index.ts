import {
  clientSecretBasic,
  createConnector,
  discoveredInstance,
  openIdConnect,
  standardClaims,
} from '@logto-social/oauth2';
import { defaultScope, metadata } from './constant.ts';
import { config } from './types.ts';

/** The issuer of an application ends with a slash. */
const { provider, authorizationEndpoint, tokenEndpoint, issuer } = discoveredInstance('/');
const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic };

export default createConnector({
  metadata,
  config,
  issuer,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo: openIdConnect({ provider, ...standardClaims }),
});

import {
  clientSecretBasic,
  createConnector,
  discoveredInstance,
  openIdConnect,
  standardClaims,
} from '@logto-social/oauth2';
import { defaultScope, metadata } from './constant.ts';
import { config } from './types.ts';

const { provider, authorizationEndpoint, tokenEndpoint, issuer } = discoveredInstance();
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

import { clientSecretBasic, createConnector, openIdConnect, standardClaims } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, parameters, provider, tokenEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic };

export default createConnector({
  metadata,
  config,
  issuer: provider.issuer,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope, parameters },
  /** Without a code the person has declined: https://developer.yahoo.co.jp/yconnect/v2/authorization_code/authorization.html */
  readCallback: (callback) => (callback.code || callback.error ? callback : { ...callback, error: 'access_denied' }),
  getAccessToken: token,
  refresh: token,
  getUserInfo: openIdConnect({ provider, ...standardClaims }),
});

import { clientSecretPost, createConnector, openIdConnect, standardClaims } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, errors, issuers, jwksUri, pkce, tokenEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, errors };

/**
 * LinkedIn leaves out the nonce that it is sent; its `claims_supported` has none:
 * https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2#validating-id-tokens
 */
const getUserInfo = openIdConnect({
  provider: { issuer: issuers, jwksUri, isNonceOptional: true },
  ...standardClaims,
});

export default createConnector({
  metadata,
  config,
  pkce,
  issuer: issuers,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo,
});

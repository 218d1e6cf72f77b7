import { clientSecretBasic, createConnector, openIdConnect, standardClaims } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, issuer, jwksUri, tokenEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config } from './types.ts';

export default createConnector({
  metadata,
  config,
  issuer,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic },
  getUserInfo: openIdConnect({
    /** The nonce is documented for Telegram's own library, and not for the authorization endpoint. */
    provider: { issuer, jwksUri, isNonceOptional: true },
    ...standardClaims,
    toUserInfo: (claims) => ({ ...standardClaims.toUserInfo(claims), email: undefined }),
  }),
});

import {
  authorizationUri,
  clientSecretPost,
  codeExchange,
  createConnector,
  idTokenUserInfo,
  standardClaims,
} from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, errors, issuer, jwksUri, metadata, tokenEndpoint } from './constant.ts';
import { config } from './types.ts';

export const getAuthorizationUri = authorizationUri({ endpoint: authorizationEndpoint, scope: defaultScope });
export const getAccessToken = codeExchange({
  endpoint: tokenEndpoint,
  clientAuthentication: clientSecretPost,
  errors,
});
export const getUserInfo = idTokenUserInfo({
  issuer,
  jwksUri,
  ...standardClaims,
});

export default createConnector({ metadata, config, issuer, getAuthorizationUri, getAccessToken, getUserInfo });

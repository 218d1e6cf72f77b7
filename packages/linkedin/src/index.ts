import {
  authorizationUri,
  type ClientConfig,
  clientSecretPost,
  codeExchange,
  createConnector,
  type GetUserInfo,
  idTokenUserInfo,
  standardClaims,
  tokenRefresh,
} from '@logto-social/oauth2';
import {
  authorizationEndpoint,
  defaultScope,
  errors,
  issuers,
  jwksUri,
  metadata,
  pkce,
  tokenEndpoint,
} from './constant.ts';
import { config } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, errors };
const readIdToken = idTokenUserInfo({ issuer: issuers, jwksUri, ...standardClaims });

export const getAuthorizationUri = authorizationUri({ endpoint: authorizationEndpoint, scope: defaultScope });
export const getAccessToken = codeExchange(token);
export const refresh = tokenRefresh(token);
/**
 * LinkedIn leaves out the nonce that it is sent; its `claims_supported` has none:
 * https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2#validating-id-tokens
 */
export const getUserInfo: GetUserInfo<ClientConfig> = (config, tokens, flow) =>
  readIdToken(config, tokens, { ...flow, nonce: undefined });

export default createConnector({ metadata, config, pkce, getAuthorizationUri, getAccessToken, refresh, getUserInfo });

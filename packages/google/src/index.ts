import {
  authorizationUri,
  clientSecretPost,
  codeExchange,
  createConnector,
  openIdConnect,
  standardClaims,
  tokenRefresh,
} from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, issuers, jwksUri, metadata, tokenEndpoint } from './constant.ts';
import { type Config, config } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost };

export const getAuthorizationUri = authorizationUri<Config>({
  endpoint: authorizationEndpoint,
  scope: defaultScope,
  /** https://developers.google.com/identity/protocols/oauth2/web-server#creatingclient */
  parameters: ({ prompts, offlineAccess }) => ({
    prompt: prompts?.join(' '),
    access_type: offlineAccess ? 'offline' : undefined,
  }),
});
export const getAccessToken = codeExchange(token);
export const refresh = tokenRefresh(token);
export const getUserInfo = openIdConnect({ provider: { issuer: issuers, jwksUri }, ...standardClaims });

export default createConnector({
  metadata,
  config,
  issuer: issuers,
  getAuthorizationUri,
  getAccessToken,
  refresh,
  getUserInfo,
});

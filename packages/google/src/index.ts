import { clientSecretPost, createConnector, openIdConnect, standardClaims } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, issuers, jwksUri, tokenEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost };

const getUserInfo = openIdConnect({ provider: { issuer: issuers, jwksUri }, ...standardClaims });

export default createConnector({
  metadata,
  config,
  issuer: issuers,
  getAuthorizationUri: {
    endpoint: authorizationEndpoint,
    scope: defaultScope,
    /** https://developers.google.com/identity/protocols/oauth2/web-server#creatingclient */
    parameters: ({ prompts, offlineAccess }) => ({
      prompt: prompts?.join(' '),
      access_type: offlineAccess ? 'offline' : undefined,
    }),
  },
  getAccessToken: token,
  refresh: token,
  getUserInfo,
});

import {
  clientSecretPost,
  createConnector,
  discoveredInstance,
  doubted,
  errorEnvelope,
  openIdConnect,
} from '@logto-social/oauth2';
import { metadata } from './metadata.ts';
import { claimsGuard, config } from './types.ts';

const { provider, authorizationEndpoint: endpoint, tokenEndpoint, issuer } = discoveredInstance();
/** Faults of the server come in a 200: https://github.com/casdoor/casdoor/blob/master/controllers/util.go */
const readAnswer = errorEnvelope('status', 'msg', { success: 'ok' });
const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, readAnswer };

export default createConnector({
  metadata,
  config,
  issuer,
  getAuthorizationUri: { endpoint, scope: 'openid profile email' },
  getAccessToken: token,
  refresh: token,
  getUserInfo: openIdConnect({
    /** User info has nothing that the token lacks: https://casdoor.org/docs/token/overview#restricting-fields-with-token-fields */
    provider: async (instance) => ({ ...(await provider(instance)), userInfoEndpoint: undefined }),
    guard: claimsGuard,
    toUserInfo: ({ sub, displayName, name, avatar, picture, email, email_verified }) => ({
      id: sub,
      name: displayName ?? name,
      avatar: avatar ?? picture,
      email: doubted(email_verified, email),
    }),
  }),
});

import {
  authorizationUri,
  clientSecretPost,
  codeExchange,
  createConnector,
  openIdConnect,
  tokenRefresh,
  unverified,
} from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, issuer, metadata, tokenEndpoint } from './constant.ts';
import { type Config, claimsGuard, config } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost };

/**
 * The keys that LINE publishes are those of native apps; what it issues to websites is signed with the channel secret:
 * https://developers.line.biz/en/docs/line-login/verify-id-token/#signature
 */
const signingKeys = ({ clientSecret }: Config) => ({
  getKey: async () => new TextEncoder().encode(clientSecret),
  algorithms: ['HS256'],
});

export const getAuthorizationUri = authorizationUri({ endpoint: authorizationEndpoint, scope: defaultScope });
export const getAccessToken = codeExchange(token);
export const refresh = tokenRefresh(token);
export const getUserInfo = openIdConnect({
  provider: (config: Config) => ({ issuer, signingKeys: signingKeys(config) }),
  guard: claimsGuard,
  toUserInfo: ({ sub, name, picture, email }) => ({ id: sub, name, avatar: picture, email: unverified(email) }),
});

export default createConnector({ metadata, config, issuer, getAuthorizationUri, getAccessToken, refresh, getUserInfo });

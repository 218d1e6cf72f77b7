import { clientSecretPost, createConnector, openIdConnect, unverified } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, issuer, tokenEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
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

const getUserInfo = openIdConnect({
  provider: (config: Config) => ({ issuer, signingKeys: signingKeys(config) }),
  guard: claimsGuard,
  toUserInfo: ({ sub, name, picture, email }) => ({ id: sub, name, avatar: picture, email: unverified(email) }),
});

export default createConnector({
  metadata,
  config,
  issuer,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo,
});

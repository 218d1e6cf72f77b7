import {
  authorizationUri,
  clientSecretPost,
  codeExchange,
  createConnector,
  failure,
  type GetUserInfo,
  parseWith,
  socialUserInfo,
  tokenRefresh,
  unverified,
  verifyIdTokenWith,
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
export const getUserInfo: GetUserInfo<Config> = async (config, { idToken, accessToken }, { nonce }) => {
  if (!idToken) throw failure('responseInvalid', { field: 'id_token' });
  const { clientId } = config;
  const claims = await verifyIdTokenWith(idToken, signingKeys(config), { issuer, clientId, nonce, accessToken });
  const { sub, name, picture, email } = parseWith(claimsGuard, claims, 'responseInvalid');
  return socialUserInfo({ id: sub, name, avatar: picture, email: unverified(email) }, config, claims);
};

export default createConnector({ metadata, config, issuer, getAuthorizationUri, getAccessToken, refresh, getUserInfo });

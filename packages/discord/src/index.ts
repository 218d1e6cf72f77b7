import {
  authorizationUri,
  clientSecretPost,
  codeExchange,
  createConnector,
  tokenRefresh,
  userInfo,
  verifiedWhen,
} from '@logto-social/oauth2';
import {
  authorizationEndpoint,
  avatarBaseUrl,
  defaultScope,
  metadata,
  tokenEndpoint,
  userInfoEndpoint,
} from './constant.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost };

export const getAuthorizationUri = authorizationUri({ endpoint: authorizationEndpoint, scope: defaultScope });
export const getAccessToken = codeExchange(token);
export const refreshTokens = tokenRefresh(token);
export const getUserInfo = userInfo({
  endpoint: userInfoEndpoint,
  guard: profileGuard,
  toUserInfo: ({ id, username, global_name, avatar, email, verified }) => ({
    id,
    name: global_name ?? username,
    avatar: avatar && `${avatarBaseUrl}/${id}/${avatar}.${avatar.startsWith('a_') ? 'gif' : 'png'}`,
    email: verifiedWhen(verified, email),
  }),
});

export default createConnector({ metadata, config, getAuthorizationUri, getAccessToken, refreshTokens, getUserInfo });

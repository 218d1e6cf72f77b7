import {
  authorizationUri,
  clientSecretBasic,
  codeExchange,
  createConnector,
  tokenRefresh,
  unverified,
  userInfo,
} from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, metadata, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic };

export const getAuthorizationUri = authorizationUri({ endpoint: authorizationEndpoint, scope: defaultScope });
export const getAccessToken = codeExchange(token);
export const refresh = tokenRefresh(token);
export const getUserInfo = userInfo({
  endpoint: userInfoEndpoint,
  guard: profileGuard,
  toUserInfo: ({ account_id: id, display_name: name, email, images }) => ({
    id,
    name,
    avatar: images.find(({ url }) => url)?.url,
    email: unverified(email),
  }),
});

export default createConnector({ metadata, config, getAuthorizationUri, getAccessToken, refresh, getUserInfo });

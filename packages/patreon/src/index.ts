import {
  authorizationUri,
  clientSecretPost,
  codeExchange,
  createConnector,
  tokenRefresh,
  userInfo,
  verifiedWhen,
} from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, headers, metadata, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, headers };

export const getAuthorizationUri = authorizationUri({ endpoint: authorizationEndpoint, scope: defaultScope });
export const getAccessToken = codeExchange(token);
export const refresh = tokenRefresh(token);
export const getUserInfo = userInfo({
  endpoint: userInfoEndpoint,
  headers,
  guard: profileGuard,
  toUserInfo: ({ data: { id, attributes } }) => ({
    id,
    name: attributes?.full_name,
    avatar: attributes?.image_url,
    email: verifiedWhen(attributes?.is_email_verified, attributes?.email),
  }),
});

export default createConnector({ metadata, config, getAuthorizationUri, getAccessToken, refresh, getUserInfo });

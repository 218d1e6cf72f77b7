import {
  authorizationUri,
  clientSecretBasic,
  codeExchange,
  createConnector,
  tokenRefresh,
  userInfo,
  verified,
} from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, errors, metadata, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic, errors };

export const getAuthorizationUri = authorizationUri({ endpoint: authorizationEndpoint, scope: defaultScope });
export const getAccessToken = codeExchange(token);
export const refresh = tokenRefresh(token);
export const getUserInfo = userInfo({
  endpoint: userInfoEndpoint,
  guard: profileGuard,
  toUserInfo: ({ data: { id, name, profile_image_url: avatar, confirmed_email: email } }) => ({
    id,
    name,
    avatar,
    email: verified(email),
  }),
});

export default createConnector({
  metadata,
  config,
  pkce: 'required',
  getAuthorizationUri,
  getAccessToken,
  refresh,
  getUserInfo,
});

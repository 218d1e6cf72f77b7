import {
  authorizationUri,
  clientSecretBasic,
  codeExchange,
  createConnector,
  tokenRefresh,
  userInfo,
} from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, headers, metadata, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { type Config, config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic, headers };

export const getAuthorizationUri = authorizationUri<Config>({
  endpoint: authorizationEndpoint,
  scope: defaultScope,
  parameters: ({ duration }) => ({ duration }),
});
export const getAccessToken = codeExchange(token);
export const refresh = tokenRefresh(token);
export const getUserInfo = userInfo({
  endpoint: userInfoEndpoint,
  headers,
  guard: profileGuard,
  toUserInfo: ({ id, name, icon_img }) => ({
    id,
    name,
    // Reddit escapes the URL as if it went into a page.
    avatar: icon_img?.replaceAll('&amp;', '&'),
  }),
});

export default createConnector({ metadata, config, getAuthorizationUri, getAccessToken, refresh, getUserInfo });

import { clientSecretBasic, createConnector } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, headers, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic, headers };

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: {
    endpoint: authorizationEndpoint,
    scope: defaultScope,
    parameters: ({ duration }) => ({ duration }),
  },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    headers,
    guard: profileGuard,
    toUserInfo: ({ id, name, icon_img }) => ({
      id,
      name,
      // Reddit escapes the URL as if it went into a page.
      avatar: icon_img?.replaceAll('&amp;', '&'),
    }),
  },
});

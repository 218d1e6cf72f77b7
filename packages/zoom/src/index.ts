import { clientSecretBasic, createConnector, verifiedWhen } from '@logto-social/oauth2';
import { authorizationEndpoint, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic };

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    guard: profileGuard,
    toUserInfo: ({ id, display_name: name, pic_url: avatar, email, verified }) => ({
      id,
      name,
      avatar,
      /** 1 and 0: https://developers.zoom.us/docs/api/users/#tag/users/get/users/{userId} */
      email: verifiedWhen(verified === 1 || verified, email),
    }),
  },
});

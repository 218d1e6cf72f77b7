import { type BearerPlacement, clientSecretPost, createConnector, unverified } from '@logto-social/oauth2';
import { authorizationEndpoint, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost };

/** https://yandex.com/dev/id/doc/en/user-information#request-format */
const oauthHeader: BearerPlacement = (accessToken) => ({ headers: { authorization: `OAuth ${accessToken}` } });

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    bearer: oauthHeader,
    guard: profileGuard,
    toUserInfo: ({ id, real_name, display_name, default_avatar_id: picture, is_avatar_empty, default_email }) => ({
      id,
      name: real_name ?? display_name,
      /** https://yandex.com/dev/id/doc/en/user-information#avatar-access */
      avatar:
        is_avatar_empty === true ? undefined : picture && `https://avatars.yandex.net/get-yapic/${picture}/islands-200`,
      email: unverified(default_email),
    }),
  },
});

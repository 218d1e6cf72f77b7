import { clientSecretBasic, createConnector, verifiedWhen } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, errors, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic, errors };
/** What a refresh token comes with: https://dropbox.tech/developers/using-oauth-2-0-with-offline-access */
const offline = { token_access_type: 'offline' };

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope, parameters: offline },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    /** Without a body, as it takes no arguments: https://www.dropbox.com/developers/documentation/http/documentation#formats */
    method: 'POST',
    guard: profileGuard,
    toUserInfo: ({ account_id: id, name, profile_photo_url: avatar, email, email_verified }) => ({
      id,
      name: name?.display_name,
      avatar,
      email: verifiedWhen(email_verified, email),
    }),
  },
});

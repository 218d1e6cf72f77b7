import { clientSecretPost, createConnector, unverified } from '@logto-social/oauth2';
import { authorizationEndpoint, errors, headers, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, errors };

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    headers,
    guard: profileGuard,
    toUserInfo: ({ ocs: { data } }) => ({ id: data.id, name: data['display-name'], email: unverified(data.email) }),
  },
});

import {
  type ClientAuthentication,
  codeExchangeWithoutRedirectUri,
  createConnector,
  type SecretClient,
} from '@logto-social/oauth2';
import { authorizationEndpoint, errors, names, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

/** The secret travels in a header of its own. */
const clientAuthentication: ClientAuthentication<SecretClient> = ({ clientId, clientSecret }) => ({
  headers: { secret_key: clientSecret },
  parameters: { client_id: clientId },
});
const token = { endpoint: tokenEndpoint, clientAuthentication, names, errors };

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, names },
  getAccessToken: codeExchangeWithoutRedirectUri(token),
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    bearer: (accessToken) => ({ headers: { access_token: accessToken } }),
    errors,
    guard: profileGuard,
    toUserInfo: ({ id, name, picture }) => ({ id, name, avatar: picture?.data?.url }),
  },
});

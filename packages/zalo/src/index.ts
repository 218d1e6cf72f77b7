import {
  type ClientAuthentication,
  codeGrant,
  createConnector,
  type GetAccessToken,
  requestToken,
  type SecretClient,
} from '@logto-social/oauth2';
import { authorizationEndpoint, errors, metadata, names, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { config, profileGuard } from './types.ts';

/** The secret travels in a header of its own. */
const clientAuthentication: ClientAuthentication<SecretClient> = ({ clientId, clientSecret }) => ({
  headers: { secret_key: clientSecret },
  parameters: { client_id: clientId },
});
const token = { endpoint: tokenEndpoint, clientAuthentication, names, errors };

/** Zalo takes no redirect URI here. */
const getAccessToken: GetAccessToken<SecretClient> = (config, code, flow) => {
  const { redirect_uri, ...grant } = codeGrant(code, flow);
  return requestToken(token, config, grant);
};

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, names },
  getAccessToken,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    bearer: (accessToken) => ({ headers: { access_token: accessToken } }),
    errors,
    guard: profileGuard,
    toUserInfo: ({ id, name, picture }) => ({ id, name, avatar: picture?.data?.url }),
  },
});

import { type ClientAuthentication, createConnector, type SecretClient } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

/**
 * As the standard's, but not form-encoded, which Epic does not undo; its secrets have plus signs and slashes:
 * https://github.com/aspnet-contrib/AspNet.Security.OAuth.Providers/issues/766
 */
const clientAuthentication: ClientAuthentication<SecretClient> = ({ clientId, clientSecret }) => ({
  headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
});
const token = { endpoint: tokenEndpoint, clientAuthentication };

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    guard: profileGuard,
    toUserInfo: ({ sub: id, preferred_username: name }) => ({ id, name }),
  },
});

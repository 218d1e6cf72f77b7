import {
  attempt,
  bearerQuery,
  type ClientConfig,
  clientSecretPost,
  createConnector,
  type GetUserInfo,
  parseWith,
  requestUserInfo,
  socialUserInfo,
  withQuery,
} from '@logto-social/oauth2';
import { authorizationEndpoint, pkce, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard, tokenGuard } from './types.ts';

/** Who the person is comes with the token; the profile, which Weibo gives anybody by that ID, only adds. */
const getUserInfo: GetUserInfo<ClientConfig> = async (config, { accessToken, raw: tokens }) => {
  const { uid: id } = parseWith(tokenGuard, tokens, 'responseInvalid');
  const endpoint = withQuery(userInfoEndpoint, { uid: String(id) });
  const request = { endpoint, bearer: bearerQuery, guard: profileGuard };
  const said = await attempt(() => requestUserInfo(request, accessToken));
  const { screen_name: name, avatar_large: avatar } = said?.profile ?? {};
  return socialUserInfo({ id, name, avatar }, config, said?.raw ?? { uid: id });
};

export default createConnector({
  metadata,
  config,
  pkce,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scopeDelimiter: ',' },
  getAccessToken: { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost },
  getUserInfo,
});

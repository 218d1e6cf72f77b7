import {
  authorizationUri,
  type ClientConfig,
  clientSecretBasic,
  codeExchange,
  createConnector,
  type GetUserInfo,
  jsonBody,
  parseWith,
  socialUserInfo,
  tokenRefresh,
  unverified,
} from '@logto-social/oauth2';
import { authorizationEndpoint, headers, metadata, pkce, tokenEndpoint } from './constant.ts';
import { config, tokenGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic, encode: jsonBody, headers };

export const getAuthorizationUri = authorizationUri({
  endpoint: authorizationEndpoint,
  parameters: { owner: 'user' },
});
export const getAccessToken = codeExchange(token);
export const refresh = tokenRefresh(token);
export const getUserInfo: GetUserInfo<ClientConfig> = async (config, { raw }) => {
  const { owner } = parseWith(tokenGuard, raw, 'responseInvalid');
  const { id, name, avatar_url: avatar, person } = owner.user;
  return socialUserInfo({ id, name, avatar, email: unverified(person?.email) }, config, { owner: raw.owner });
};

export default createConnector({ metadata, config, pkce, getAuthorizationUri, getAccessToken, refresh, getUserInfo });

import {
  type ClientConfig,
  clientSecretBasic,
  createConnector,
  type GetUserInfo,
  jsonBody,
  parseWith,
  socialUserInfo,
  unverified,
} from '@logto-social/oauth2';
import { authorizationEndpoint, headers, pkce, tokenEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, tokenGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic, encode: jsonBody, headers };

const getUserInfo: GetUserInfo<ClientConfig> = async (config, { raw }) => {
  const { owner } = parseWith(tokenGuard, raw, 'responseInvalid');
  const { id, name, avatar_url: avatar, person } = owner.user;
  return socialUserInfo({ id, name, avatar, email: unverified(person?.email) }, config, { owner: raw.owner });
};

export default createConnector({
  metadata,
  config,
  pkce,
  getAuthorizationUri: {
    endpoint: authorizationEndpoint,
    parameters: { owner: 'user' },
  },
  getAccessToken: token,
  refresh: token,
  getUserInfo,
});

import { createHmac } from 'node:crypto';
import {
  type ClientAuthentication,
  codeExchangeWithoutRedirectUri,
  createConnector,
  type GetUserInfo,
  requestUserInfo,
  type SecretClient,
  socialUserInfo,
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

/** Zalo can be set to answer nobody without the proof: https://github.com/zaloplatform/zalo-php-sdk/blob/master/src/Zalo.php */
const getUserInfo: GetUserInfo<SecretClient> = async (config, { accessToken }) => {
  const appsecret_proof = createHmac('sha256', config.clientSecret).update(accessToken).digest('hex');
  const bearer = (access_token: string) => ({ headers: { access_token, appsecret_proof } });
  const request = { endpoint: userInfoEndpoint, bearer, errors, guard: profileGuard };
  const { profile, raw } = await requestUserInfo(request, accessToken);
  return socialUserInfo({ id: profile.id, name: profile.name, avatar: profile.picture?.data?.url }, config, raw);
};

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, names },
  getAccessToken: codeExchangeWithoutRedirectUri(token),
  refresh: token,
  getUserInfo,
});

import { createHmac } from 'node:crypto';
import {
  asText,
  attempt,
  clientSecretPost,
  codeExchange,
  createConnector,
  type GetAccessToken,
  type GetUserInfo,
  queryString,
  type ReadCallback,
  requestToken,
  requestUserInfo,
  socialUserInfo,
  unverified,
  withQuery,
} from '@logto-social/oauth2';
import {
  authorizationEndpoint,
  defaultScope,
  errors,
  tokenEndpoint,
  tokenErrors,
  userInfoEndpoint,
} from './constant.ts';
import { metadata } from './metadata.ts';
import { type Config, config, profileGuard } from './types.ts';

const token = {
  endpoint: tokenEndpoint,
  clientAuthentication: clientSecretPost,
  encode: queryString,
  errors: tokenErrors,
};
const exchangeCode = codeExchange<Config>(token);

/** An app that is not live gets an error under other names than the standard's. */
export const readCallback: ReadCallback = ({ error_code, error_message, ...callback }) =>
  callback.error || !error_code ? callback : { ...callback, error: error_code, error_description: error_message };

/**
 * A longer life is no condition of a sign-in: where Facebook does not grant it, the token that is there does. `raw` keeps
 * that one, which has been good for something.
 */
const getAccessToken: GetAccessToken<Config> = async (config, code, flow) => {
  const tokens = await exchangeCode(config, code, flow);
  if (!config.longLivedToken) return tokens;
  const exchange = { grant_type: 'fb_exchange_token', fb_exchange_token: tokens.accessToken };
  const lasting = await attempt(() => requestToken(token, config, exchange));
  return lasting ? { ...lasting, raw: tokens.raw } : tokens;
};

/** https://developers.facebook.com/docs/graph-api/guides/secure-requests#appsecret_proof */
const appSecretProof = (accessToken: string, appSecret: string) =>
  createHmac('sha256', appSecret).update(accessToken).digest('hex');

const getUserInfo: GetUserInfo<Config> = async (config, { raw: { access_token } }) => {
  const accessToken = asText(access_token);
  const endpoint = withQuery(userInfoEndpoint, { appsecret_proof: appSecretProof(accessToken, config.clientSecret) });
  const { profile, raw } = await requestUserInfo({ endpoint, guard: profileGuard, errors }, accessToken);
  const { id, name, picture, email } = profile;
  return socialUserInfo({ id, name, avatar: picture?.data?.url, email: unverified(email) }, config, raw);
};

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: {
    endpoint: authorizationEndpoint,
    scope: defaultScope,
    scopeDelimiter: ',',
  },
  readCallback,
  getAccessToken,
  getUserInfo,
});

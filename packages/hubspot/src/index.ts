import {
  asText,
  clientSecretPost,
  createConnector,
  type GetUserInfo,
  isRecord,
  parseBody,
  type ReadAnswer,
  requestGrant,
  socialUserInfo,
  unverified,
} from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, errors, introspectionEndpoint, tokenEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { type Config, config, tokenInfoGuard } from './types.ts';

const readAnswer: ReadAnswer = (response) => {
  const answer = parseBody(response);
  if (!isRecord(answer)) return answer;
  const { status, message, active } = answer;
  if (active === false) return { error: 'invalid_token' };
  return Object.hasOwn(errors, asText(status)) ? { error: status, error_description: message } : answer;
};

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, readAnswer, errors };
const introspection = { ...token, endpoint: introspectionEndpoint };

/** HubSpot says of a token whose it is, to the client alone (RFC 7662). Nothing else says it of every user. */
const getUserInfo: GetUserInfo<Config> = async (config, { accessToken }) => {
  const question = { token: accessToken, token_type_hint: 'access_token' };
  const tokenInfo = await requestGrant(introspection, config, question, tokenInfoGuard);
  const { hub_id, user_id, user } = tokenInfo;
  return socialUserInfo({ id: `${hub_id}/${user_id}`, email: unverified(user) }, config, tokenInfo);
};

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo,
});

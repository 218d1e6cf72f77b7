import {
  bearerHeader,
  clientSecretPost,
  createConnector,
  type GetUserInfo,
  httpRequest,
  parseBody,
  type ReadAnswer,
  readUserInfo,
  socialUserInfo,
  unverified,
} from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, errors, graphqlEndpoint, query, tokenEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { answerGuard, type Config, config, failureGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost };

/** GraphQL reports errors in successful answers, too: https://linear.app/developers/graphql#errors */
const readAnswer: ReadAnswer = (response) => {
  const answer = parseBody(response);
  const [failed] = failureGuard.safeParse(answer).data?.errors ?? [];
  return failed?.extensions.code ? { error: failed.extensions.code, error_description: failed.message } : answer;
};

const getUserInfo: GetUserInfo<Config> = async (config, { accessToken }) => {
  const headers = { ...bearerHeader(accessToken).headers, 'content-type': 'application/json' };
  const body = JSON.stringify({ query });
  const response = await httpRequest({ method: 'POST', url: graphqlEndpoint, headers, body });
  const { profile, raw } = readUserInfo(response, { guard: answerGuard, readAnswer, errors }, accessToken);
  const { id, name, email, avatarUrl: avatar } = profile.data.viewer;
  return socialUserInfo({ id, name, avatar, email: unverified(email) }, config, raw);
};

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope, scopeDelimiter: ',' },
  getAccessToken: token,
  refresh: token,
  getUserInfo,
});

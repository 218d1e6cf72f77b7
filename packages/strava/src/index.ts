import {
  type ClientConfig,
  clientSecretPost,
  createConnector,
  type GetUserInfo,
  parseBody,
  parseWith,
  type ReadAnswer,
  socialUserInfo,
} from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, errors, tokenEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, faultGuard, tokenGuard } from './types.ts';

/** Every error has the code `invalid`; what it is about tells them apart. */
const readAnswer: ReadAnswer = (response) => {
  const answer = parseBody(response);
  const { data } = faultGuard.safeParse(answer);
  if (!data) return answer;
  const [{ resource, field, code }] = data.errors;
  return { error: resource, error_description: [data.message, field, code].filter(Boolean).join(': ') };
};

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, readAnswer, errors };

const getUserInfo: GetUserInfo<ClientConfig> = async (config, { raw }) => {
  const { id, firstname, lastname, profile: avatar } = parseWith(tokenGuard, raw, 'responseInvalid').athlete;
  const name = [firstname, lastname].filter(Boolean).join(' ');
  return socialUserInfo({ id, name, avatar }, config, { athlete: raw.athlete });
};

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope, scopeDelimiter: ',' },
  getAccessToken: token,
  refresh: token,
  getUserInfo,
});

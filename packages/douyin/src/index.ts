import {
  attempt,
  type ClientConfig,
  clientSecretPost,
  codeExchangeWithoutRedirectUri,
  createConnector,
  errorEnvelope,
  type GetUserInfo,
  httpRequest,
  isRecord,
  parseBody,
  parseWith,
  publicClient,
  type ReadAnswer,
  readUserInfo,
  socialUserInfo,
} from '@logto-social/oauth2';
import {
  authorizationEndpoint,
  defaultScope,
  errors,
  names,
  pkce,
  refreshEndpoint,
  tokenEndpoint,
  userInfoEndpoint,
} from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard, tokenGuard } from './types.ts';

/** Every answer is in `data`, errors among them. */
const readAnswer: ReadAnswer = (response) => {
  const answer = parseBody(response);
  const data = isRecord(answer) && isRecord(answer.data) ? answer.data : answer;
  return errorEnvelope('error_code', 'description', { read: () => data })(response);
};
const dialect = { names, readAnswer, errors };
const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, ...dialect };

/** Who the person is comes with the token; the profile, which needs a permission of its own, only adds. */
const getUserInfo: GetUserInfo<ClientConfig> = async (config, { accessToken, raw: tokens }) => {
  const { open_id: id } = parseWith(tokenGuard, tokens, 'responseInvalid');
  const body = new URLSearchParams({ access_token: accessToken, open_id: String(id) });
  const said = await attempt(async () => {
    const response = await httpRequest({ method: 'POST', url: userInfoEndpoint, body });
    return readUserInfo(response, { guard: profileGuard, readAnswer }, accessToken);
  });
  const { nickname: name, avatar } = said?.profile ?? {};
  return socialUserInfo({ id, name, avatar }, config, said?.raw ?? { open_id: id });
};

export default createConnector({
  metadata,
  config,
  pkce,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope, scopeDelimiter: ',', names },
  getAccessToken: codeExchangeWithoutRedirectUri(token),
  refresh: { endpoint: refreshEndpoint, clientAuthentication: publicClient, ...dialect },
  getUserInfo,
});

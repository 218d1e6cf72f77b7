import {
  authorizationUri,
  clientSecretPost,
  codeExchange,
  createConnector,
  errorEnvelope,
  isRecord,
  jsonBody,
  parseBody,
  type ReadAnswer,
  tokenRefresh,
  unverified,
  userInfo,
} from '@logto-social/oauth2';
import { authorizationEndpoint, errors, metadata, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { type Config, config, type Profile, profileGuard } from './types.ts';

/** The token endpoint puts its words in `error_description`; the user info endpoint and the gateway of both, in `msg`. */
const readAnswer: ReadAnswer = (response) => {
  const answer = parseBody(response);
  const messageName = isRecord(answer) && answer.msg ? 'msg' : 'error_description';
  return errorEnvelope('code', messageName, { read: () => answer })(response);
};
const readProfile: ReadAnswer = (response) => {
  const answer = readAnswer(response);
  return isRecord(answer) && isRecord(answer.data) ? answer.data : answer;
};
const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, encode: jsonBody, readAnswer, errors };

export const getAuthorizationUri = authorizationUri<Config>({ endpoint: authorizationEndpoint });
export const getAccessToken = codeExchange<Config>(token);
export const refresh = tokenRefresh<Config>(token);

/**
 * `open_id` is what the endpoints of former days called `sub`:
 * https://open.feishu.cn/document/common-capabilities/sso/api/get-user-info
 *
 * Addresses come from administrators, and nobody has verified them: so says the page of the user info endpoint.
 */
export const getUserInfo = userInfo<Config, Profile>({
  endpoint: userInfoEndpoint,
  readAnswer: readProfile,
  errors,
  guard: profileGuard,
  toUserInfo: ({ open_id: id, name, en_name, avatar_url: avatar, email, enterprise_email }) => ({
    id,
    name: name ?? en_name,
    avatar,
    email: unverified(email ?? enterprise_email),
  }),
});

export default createConnector({ metadata, config, getAuthorizationUri, getAccessToken, refresh, getUserInfo });

import {
  clientSecretPost,
  createConnector,
  errorEnvelope,
  isRecord,
  jsonBody,
  parseBody,
  type ReadAnswer,
  unverified,
} from '@logto-social/oauth2';
import { authorizationEndpoint, errors, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

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

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint },
  getAccessToken: token,
  refresh: token,
  /**
   * `open_id` is what the endpoints of former days called `sub`:
   * https://open.feishu.cn/document/common-capabilities/sso/api/get-user-info
   *
   * Addresses come from administrators, and nobody has verified them: so says the page of the user info endpoint.
   */
  getUserInfo: {
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
  },
});

import {
  bearerQuery,
  clientSecretPost,
  createConnector,
  errorEnvelope,
  isRecord,
  parseBody,
  type ReadAnswer,
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
import { config, profileGuard } from './types.ts';

/** Instagram documents lists of one, and answers that one itself. */
const outOfList =
  (read: ReadAnswer): ReadAnswer =>
  (response) => {
    const answer = read(response);
    return isRecord(answer) && Array.isArray(answer.data) ? answer.data[0] : answer;
  };

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope, scopeDelimiter: ',' },
  getAccessToken: {
    endpoint: tokenEndpoint,
    clientAuthentication: clientSecretPost,
    readAnswer: outOfList(errorEnvelope('code', 'error_message')),
    errors: tokenErrors,
  },
  getUserInfo: {
    endpoint: userInfoEndpoint,
    bearer: bearerQuery,
    readAnswer: outOfList(parseBody),
    errors,
    guard: profileGuard,
    toUserInfo: ({ user_id: id, username, name, profile_picture_url: avatar }) => ({
      id,
      name: name ?? username,
      avatar,
    }),
  },
});

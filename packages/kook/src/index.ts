import {
  clientSecretPost,
  createConnector,
  errorEnvelope,
  isRecord,
  jsonBody,
  type ReadAnswer,
} from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, errors, pkce, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

/** Everything but tokens comes as `{ code, message, data }`: https://developer.kookapp.cn/doc/reference */
const readAnswer = errorEnvelope('code', 'message');
const readData: ReadAnswer = (response) => {
  const answer = readAnswer(response);
  return isRecord(answer) && 'data' in answer ? answer.data : answer;
};

export default createConnector({
  metadata,
  config,
  pkce,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: {
    endpoint: tokenEndpoint,
    clientAuthentication: clientSecretPost,
    encode: jsonBody,
    readAnswer,
  },
  getUserInfo: {
    endpoint: userInfoEndpoint,
    readAnswer: readData,
    errors,
    guard: profileGuard,
    toUserInfo: ({ id, username: name, avatar }) => ({ id, name, avatar }),
  },
});

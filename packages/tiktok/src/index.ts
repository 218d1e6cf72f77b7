import { clientSecretPost, createConnector, isRecord, parseBody, type ReadAnswer } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, names, pkce, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, names };

/** Beside the data stands an error, even of success: https://developers.tiktok.com/doc/tiktok-api-v2-error-handling */
const readAnswer: ReadAnswer = (response) => {
  const answer = parseBody(response);
  return isRecord(answer) && isRecord(answer.error) && answer.error.code === 'ok' ? answer.data : answer;
};

export default createConnector({
  metadata,
  config,
  pkce,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope, scopeDelimiter: ',', names },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    readAnswer,
    errors: { access_token_invalid: 'accessTokenInvalid', rate_limit_exceeded: 'rateLimited' },
    guard: profileGuard,
    toUserInfo: ({ user: { open_id: id, display_name: name, avatar_url: avatar } }) => ({ id, name, avatar }),
  },
});

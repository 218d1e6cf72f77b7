import { clientSecretPost, createConnector, isRecord, parseBody, type ReadAnswer } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost };

/** "401 Unauthorized, refresh token has expired": https://github.com/tumblr/docs/blob/master/api.md#v2oauth2token---refresh-token-grant */
const readRefreshed: ReadAnswer = (response) => {
  const answer = parseBody(response);
  return isRecord(answer) && isRecord(answer.meta) && answer.meta.status === 401
    ? { ...answer, error: 'invalid_grant' }
    : answer;
};

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: { ...token, readAnswer: readRefreshed },
  getUserInfo: {
    endpoint: userInfoEndpoint,
    guard: profileGuard,
    toUserInfo: ({ response: { user } }) => {
      const [{ uuid: id, name }] = user.blogs;
      /** Good for an `img`: https://github.com/tumblr/docs/blob/master/api.md#avatar--retrieve-a-blog-avatar */
      return { id, name, avatar: `https://api.tumblr.com/v2/blog/${id}/avatar/512` };
    },
  },
});

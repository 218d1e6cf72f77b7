import {
  clientSecretPost,
  codeGrant,
  createConnector,
  errorEnvelope,
  type GetAccessToken,
  requestToken,
  unverified,
} from '@logto-social/oauth2';
import { authorizationEndpoint, errors, pkce, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { type Config, config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretPost, errors };

/** Naver wants the state of the authorization request again: it binds the code in place of a code verifier. */
const getAccessToken: GetAccessToken<Config> = (config, code, flow) =>
  requestToken(token, config, { ...codeGrant(code, flow), ...(flow.state && { state: flow.state }) });

export default createConnector({
  metadata,
  config,
  pkce,
  getAuthorizationUri: { endpoint: authorizationEndpoint },
  getAccessToken,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    readAnswer: errorEnvelope('resultcode', 'message'),
    guard: profileGuard,
    toUserInfo: ({ response: { id, nickname, name, profile_image, email } }) => ({
      id,
      name: nickname ?? name,
      avatar: profile_image,
      email: unverified(email),
    }),
  },
});

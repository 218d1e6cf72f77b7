import { bearerQuery, clientSecretPost, createConnector, errorEnvelope } from '@logto-social/oauth2';
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

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope, scopeDelimiter: ',' },
  getAccessToken: {
    endpoint: tokenEndpoint,
    clientAuthentication: clientSecretPost,
    readAnswer: errorEnvelope('code', 'error_message'),
    errors: tokenErrors,
  },
  getUserInfo: {
    endpoint: userInfoEndpoint,
    bearer: bearerQuery,
    errors,
    guard: profileGuard,
    toUserInfo: ({ id, username, name, threads_profile_picture_url: avatar }) => ({
      id,
      name: name ?? username,
      avatar,
    }),
  },
});

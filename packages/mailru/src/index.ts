import { bearerQuery, clientSecretBasic, createConnector, unverified } from '@logto-social/oauth2';
import {
  authorizationEndpoint,
  defaultScope,
  tokenEndpoint,
  tokenErrors,
  userInfoEndpoint,
  userInfoErrors,
} from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic, errors: tokenErrors };

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    bearer: bearerQuery,
    errors: userInfoErrors,
    guard: profileGuard,
    toUserInfo: ({ id, name, image: avatar, email }) => ({ id, name, avatar, email: unverified(email) }),
  },
});

import { clientSecretBasic, createConnector, errorEnvelope, unverified } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, refreshEndpoint, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope, scopeDelimiter: ',' },
  getAccessToken: { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic },
  refresh: { endpoint: refreshEndpoint, clientAuthentication: clientSecretBasic },
  getUserInfo: {
    endpoint: userInfoEndpoint,
    /** An error is a sentence under `err`: https://github.com/figma/rest-api-spec/blob/main/openapi/openapi.yaml */
    readAnswer: errorEnvelope('err', 'err'),
    errors: { 'Invalid token': 'accessTokenInvalid' },
    guard: profileGuard,
    toUserInfo: ({ id, handle: name, img_url: avatar, email }) => ({ id, name, avatar, email: unverified(email) }),
  },
});

import { bearerQuery, clientSecretPost, createConnector, errorEnvelope, withQuery } from '@logto-social/oauth2';
import { authorizationEndpoint, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { fromHtml } from './from-html.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scopeDelimiter: ',' },
  getAccessToken: {
    endpoint: tokenEndpoint,
    clientAuthentication: clientSecretPost,
    names: { expires_in: 'expires' },
  },
  getUserInfo: {
    endpoint: ({ key, site }) => withQuery(userInfoEndpoint, { key, site }),
    bearer: bearerQuery,
    /** https://api.stackexchange.com/docs/error-handling */
    readAnswer: errorEnvelope('error_name', 'error_message'),
    errors: {
      access_token_required: 'accessTokenInvalid',
      invalid_access_token: 'accessTokenInvalid',
      access_token_compromised: 'accessTokenInvalid',
      throttle_violation: 'rateLimited',
    },
    guard: profileGuard,
    toUserInfo: ({ items: [{ account_id: id, display_name, profile_image: avatar }] }) => ({
      id,
      name: display_name && fromHtml(display_name),
      avatar,
    }),
  },
});

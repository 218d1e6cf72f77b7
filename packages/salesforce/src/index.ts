import { clientSecretBasic, createConnector, parseBody, type ReadAnswer, verifiedWhen } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

const token = {
  endpoint: tokenEndpoint,
  clientAuthentication: clientSecretBasic,
  errors: { invalid_client_id: 'clientInvalid', invalid_client_credentials: 'clientInvalid' } as const,
};

/** An error is one word, and no JSON. */
const readAnswer: ReadAnswer = (response) =>
  parseBody(response) ?? (/^\w{1,40}$/.test(response.text) ? { error: response.text } : undefined);

export default createConnector({
  metadata,
  config,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo: {
    endpoint: userInfoEndpoint,
    readAnswer,
    errors: { Bad_OAuth_Token: 'accessTokenInvalid' },
    guard: profileGuard,
    /**
     * The ID token is not read: its issuer is the domain of the person's organization, whichever domain was asked
     * (https://github.com/nextauthjs/next-auth/issues/11917). `sub` is a URL in that domain, too, which may change.
     */
    toUserInfo: ({ organization_id, user_id, name, picture, email, email_verified }) => ({
      id: `${organization_id}/${user_id}`,
      name,
      avatar: picture,
      email: verifiedWhen(email_verified, email),
    }),
  },
});

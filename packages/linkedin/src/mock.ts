import type { OAuthMock } from '@logto-social/testing';

/** https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow */
export const mock: OAuthMock = {
  config: { clientId: '861hhm46p48to2', clientSecret: 'client-secret' },
  /** https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow-native */
  pkce: 'unsupported',
  authorization: {
    endpoint: 'https://www.linkedin.com/oauth/v2/authorization',
    parameters: { scope: 'openid profile email' },
    /** https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow#failed-requests */
    denied: { error: 'user_cancelled_authorize', error_description: 'The user cancelled the authorization' },
  },
  token: {
    endpoint: 'https://www.linkedin.com/oauth/v2/accessToken',
    clientAuthentication: 'client_secret_post',
    /** https://learn.microsoft.com/en-us/linkedin/shared/authentication/programmatic-refresh-tokens, cut short. */
    response: {
      access_token: 'AQXNnd2kXITHELmWblJigbHEuoFdfRhOwGA0QNnumBI8XOVSs0HtOHEU',
      expires_in: 86400,
      refresh_token:
        'AQWAft_WjYZKwuWXLC5hQlghgTam-tuT8CvFej9-XxGyqeER_7jTr8HmjiGjqil13i7gMFjyDxh1g7C_G1gyTZmfcD0Bo2oEHofNAkr',
      refresh_token_expires_in: 525600,
      scope: 'r_basicprofile',
    },
    refreshed: {
      access_token: 'BBBB2kXITHELmWblJigbHEuoFdfRhOwGA0QNnumBI8XOVSs0HtOHEU',
      expires_in: 86400,
      refresh_token:
        'AQWAft_WjYZKwuWXLC5hQlghgTam-tuT8CvFej9-XxGyqeER_7jTr8HmjiGjqil13i7gMFjyDxh1g7C_G1gyTZmfcD0Bo2oEHofNAkr',
      refresh_token_expires_in: 439200,
      scope: 'r_basicprofile',
    },
    /** https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow#api-error-details */
    errors: {
      invalid_grant: {
        status: 401,
        body: {
          error: 'invalid_request',
          error_description: 'Unable to retrieve access token: authorization code not found',
        },
      },
      /** Undocumented: https://github.com/xcarpentier/react-native-linkedin/issues/177 */
      invalid_client: {
        status: 401,
        body: { error: 'invalid_client', error_description: 'Client authentication failed' },
      },
    },
  },
  /**
   * https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2#sample-api-response,
   * whose claims the ID token has too, with the issuer of https://www.linkedin.com/oauth/.well-known/openid-configuration.
   */
  idToken: {
    jwksUri: 'https://www.linkedin.com/oauth/openid/jwks',
    withoutNonce: true,
    claims: {
      iss: 'https://www.linkedin.com/oauth',
      sub: '782bbtaQ',
      name: 'John Doe',
      given_name: 'John',
      family_name: 'Doe',
      picture: 'https://media.licdn-ei.com/dms/image/C5F03AQHqK8v7tB1HCQ/profile-displayphoto-shrink_100_100/0/',
      locale: 'en-US',
      email: 'doe@email.com',
      email_verified: true,
    },
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  email: { rule: 'flagged', flag: { in: 'id_token', path: 'email_verified' } },
  user: {
    id: '782bbtaQ',
    name: 'John Doe',
    avatar: 'https://media.licdn-ei.com/dms/image/C5F03AQHqK8v7tB1HCQ/profile-displayphoto-shrink_100_100/0/',
    email: 'doe@email.com',
  },
  requests: 2,
};

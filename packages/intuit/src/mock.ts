import type { ProviderMock } from '@logto-social/testing';

const userInfoEndpoint = 'https://accounts.platform.intuit.com/v1/openid_connect/userinfo';

/** https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/openid-connect */
export const mock: ProviderMock = {
  config: { clientId: 'intuit-client-id', clientSecret: 'intuit-client-secret' },
  /** https://developer.api.intuit.com/.well-known/openid_configuration */
  authorization: {
    endpoint: 'https://appcenter.intuit.com/connect/oauth2',
    parameters: { scope: 'openid profile email' },
  },
  token: {
    endpoint: 'https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer',
    clientAuthentication: 'client_secret_basic',
    /** https://github.com/intuit/oauth-jsclient/blob/master/test/mocks/openID-token.json */
    response: {
      access_token: 'sample_access_token',
      refresh_token: 'sample_refresh_token',
      token_type: 'bearer',
      expires_in: '3600',
      x_refresh_token_expires_in: '8726400',
    },
    /** https://github.com/intuit/oauth-jsclient/blob/master/test/mocks/refreshResponse.json, with other tokens than above. */
    refreshed: {
      access_token: 'next_access_token',
      refresh_token: 'next_refresh_token',
      token_type: 'bearer',
      expires_in: '3600',
      x_refresh_token_expires_in: '8726400',
    },
    errors: {
      /** https://github.com/intuit/oauth-jsclient/issues/77 */
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      /** Not found in Intuit's pages: this is RFC 6749's. */
      invalid_client: { status: 401, body: { error: 'invalid_client' } },
    },
  },
  /** The token of https://github.com/intuit/oauth-jsclient/blob/master/test/mocks/openID-token.json, decoded, for the person below. */
  idToken: {
    jwksUri: 'https://oauth.platform.intuit.com/op/v1/jwks',
    claims: {
      iss: 'https://oauth.platform.intuit.com/op/v1',
      sub: 'd8752092-0f2b-4b6e-86ef-6b72f2457a00',
      realmid: '1108033471',
      auth_time: 1462554475,
    },
    withoutNonce: true,
  },
  resources: [
    {
      endpoint: userInfoEndpoint,
      /** The members of https://github.com/intuit/oauth-jsclient/blob/master/test/mocks/userInfo.json that the scopes give. */
      response: {
        sub: 'd8752092-0f2b-4b6e-86ef-6b72f2457a00',
        email: 'test@example.com',
        emailVerified: true,
        givenName: 'Test',
        familyName: 'User',
      },
      /** Not found in Intuit's pages. */
      unauthorized: { status: 401, body: {} },
    },
  ],
  id: { in: 'id_token', path: 'sub' },
  /** `emailVerified` is `email_verified` of OpenID Connect Core §5.1, "True if the End-User's e-mail address has been verified", in another case. */
  email: { rule: 'flagged', flag: { in: userInfoEndpoint, path: 'emailVerified' } },
  user: { id: 'd8752092-0f2b-4b6e-86ef-6b72f2457a00', name: 'Test User', email: 'test@example.com' },
  requests: 3,
};

import type { ProviderMock } from '@logto-social/testing';

/** https://developer.amazon.com/docs/login-with-amazon/authorization-code-grant.html */
export const mock: ProviderMock = {
  config: { clientId: 'foodev', clientSecret: 'Y76SDl2F' },
  authorization: {
    endpoint: 'https://www.amazon.com/ap/oa',
    parameters: { scope: 'profile' },
    denied: { error: 'access_denied', error_description: 'Access not permitted.' },
  },
  token: {
    endpoint: 'https://api.amazon.com/auth/o2/token',
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: 'Atza|IQEBLjAsAhRmHjNgHpi0U-Dme37rR6CuUpSR...',
      token_type: 'bearer',
      expires_in: 3600,
      refresh_token: 'Atzr|IQEBLzAtAhRPpMJxdwVz2Nn6f2y-tpJX2DeX...',
    },
    /** The refresh token that was sent comes back. */
    refreshed: {
      access_token: 'Atza|IQEBLjAsAhRmHjNgHpi0U-Dme37rR6CuUpSREXAMPLE',
      token_type: 'bearer',
      expires_in: 3600,
      refresh_token: 'Atzr|IQEBLzAtAhRPpMJxdwVz2Nn6f2y-tpJX2DeX...',
    },
    /** The codes as documented, with the words that the endpoint sends. */
    errors: {
      invalid_grant: {
        status: 400,
        body: { error: 'invalid_grant', error_description: 'The request has an invalid grant parameter : code' },
      },
      invalid_client: {
        status: 401,
        body: { error: 'invalid_client', error_description: 'Client authentication failed' },
      },
    },
  },
  resources: [
    {
      /** https://developer.amazon.com/docs/login-with-amazon/customer-profile.html */
      endpoint: 'https://api.amazon.com/user/profile',
      response: { email: 'johndoe@gmail.com', name: 'John Doe', user_id: 'amzn1.account.K2LI23KL2LK2' },
      /** https://developer.amazon.com/docs/login-with-amazon/obtain-customer-profile.html */
      unauthorized: {
        status: 400,
        body: {
          error: 'invalid_token',
          error_description: 'The provided access token is expired, revoked, malformed, or invalid for other reasons.',
          request_id: 'bef0c2f8-e292-4l96-8c95-8833fbd559df',
        },
      },
    },
  ],
  id: { in: 'https://api.amazon.com/user/profile', path: 'user_id' },
  email: { rule: 'unverified', address: 'johndoe@gmail.com' },
  user: { id: 'amzn1.account.K2LI23KL2LK2', name: 'John Doe' },
  requests: 2,
};

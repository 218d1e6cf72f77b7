import type { ProviderMock } from '@logto-social/testing';

/** https://developer.atlassian.com/cloud/bitbucket/rest/intro/#authentication */
const unauthorized = {
  status: 401,
  body: {
    type: 'error',
    error: { message: 'Access token expired. Use your refresh token to obtain a new access token.' },
  },
};

/** https://developer.atlassian.com/cloud/bitbucket/oauth-2/ */
export const mock: ProviderMock = {
  config: { clientId: 'bitbucket-consumer-key', clientSecret: 'bitbucket-consumer-secret' },
  /** Scopes are those of the consumer: https://developer.atlassian.com/cloud/bitbucket/oauth-2/#scopes */
  authorization: { endpoint: 'https://bitbucket.org/site/oauth2/authorize', parameters: {} },
  token: {
    endpoint: 'https://bitbucket.org/site/oauth2/access_token',
    clientAuthentication: 'client_secret_basic',
    response: {
      access_token: 'NpS8-access-token=',
      scopes: 'account email',
      token_type: 'bearer',
      expires_in: 7200,
      state: 'authorization_code',
      refresh_token: 'Qr5mJCKdtYbpLZMt5v',
    },
    refreshed: {
      access_token: 'NpS8-next-access-token=',
      scopes: 'account email',
      token_type: 'bearer',
      expires_in: 7200,
      state: 'refresh_token',
      refresh_token: 'Qr5mJCKdtYbpLZMt5v',
    },
    errors: {
      invalid_grant: {
        status: 400,
        body: { error_description: 'The specified code is not valid.', error: 'invalid_grant' },
      },
      /** https://github.com/harness/harness/issues/1650 */
      invalid_client: {
        status: 400,
        body: { error_description: 'Invalid OAuth client credentials', error: 'unauthorized_client' },
      },
    },
  },
  resources: [
    {
      /** https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-user-get */
      endpoint: 'https://api.bitbucket.org/2.0/user',
      response: {
        type: 'user',
        uuid: '{d301aafa-d676-4ee0-88be-962be7417567}',
        account_id: '557058:3c0e4cf6-a3ec-4e5b-9a1c-0f3a9d3f0d5e',
        nickname: 'tutorials',
        display_name: 'tutorials account',
        created_on: '2011-12-20T16:34:07.132459+00:00',
        links: { avatar: { href: 'https://avatar-management.example.com/tutorials/128' } },
      },
      unauthorized,
    },
    {
      /** https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-user-emails-get */
      endpoint: 'https://api.bitbucket.org/2.0/user/emails',
      response: {
        pagelen: 10,
        values: [{ type: 'email', email: 'tutorials@example.com', is_primary: true, is_confirmed: true }],
        page: 1,
        size: 1,
      },
      unauthorized,
    },
  ],
  id: { in: 'https://api.bitbucket.org/2.0/user', path: 'uuid' },
  /**
   * "Returns all the authenticated user's email addresses. Both confirmed and unconfirmed."
   * https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-user-emails-get
   */
  email: {
    rule: 'flagged',
    flag: { in: 'https://api.bitbucket.org/2.0/user/emails', path: 'values.0.is_confirmed' },
  },
  user: {
    id: '{d301aafa-d676-4ee0-88be-962be7417567}',
    name: 'tutorials account',
    avatar: 'https://avatar-management.example.com/tutorials/128',
    email: 'tutorials@example.com',
  },
  requests: 3,
};

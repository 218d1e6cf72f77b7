import type { ProviderMock } from '@logto-social/testing';

/** https://developer.box.com/guides/authentication/oauth2/without-sdk/ */
export const mock: ProviderMock = {
  config: { clientId: 'ly1nj6n11vionaie65emwzk575hnnmrk', clientSecret: 'hOzsTeFlT6ko0dme22uGbQal04SBPYc1' },
  /** "This defaults to all the scopes configured for the application": https://developer.box.com/reference/get-authorize/ */
  authorization: { endpoint: 'https://account.box.com/api/oauth2/authorize', parameters: {} },
  /** https://developer.box.com/guides/authentication/tokens/access-tokens/ */
  token: {
    endpoint: 'https://api.box.com/oauth2/token',
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: 'c3FIOG9vSGV4VHo4QzAyg5T1JvNnJoZ3ExaVNyQWw6WjRsanRKZG5lQk9qUE1BVQ',
      expires_in: 3600,
      token_type: 'bearer',
      restricted_to: [],
      refresh_token: 'd3FIOG9vSGV4VHo4QzAyg5T1JvNnJoZ3ExaVNyQWw6WjRsanRKZG5lQk9qUE1BVQ',
    },
    refreshed: {
      access_token: 'e3FIOG9vSGV4VHo4QzAyg5T1JvNnJoZ3ExaVNyQWw6WjRsanRKZG5lQk9qUE1BVQ',
      expires_in: 3600,
      token_type: 'bearer',
      restricted_to: [],
      refresh_token: 'f3FIOG9vSGV4VHo4QzAyg5T1JvNnJoZ3ExaVNyQWw6WjRsanRKZG5lQk9qUE1BVQ',
    },
    /** https://developer.box.com/guides/api-calls/permissions-and-errors/common-errors/ */
    errors: {
      invalid_grant: {
        status: 400,
        body: { error: 'invalid_grant', error_description: 'The authorization code has expired.' },
      },
      invalid_client: {
        status: 400,
        body: { error: 'invalid_client', error_description: 'The client credentials are invalid.' },
      },
    },
  },
  resources: [
    {
      /** https://developer.box.com/reference/get-users-me/ */
      endpoint: 'https://api.box.com/2.0/users/me',
      response: {
        id: '11446498',
        type: 'user',
        address: '900 Jefferson Ave, Redwood City, CA 94063',
        avatar_url: 'https://www.box.com/api/avatar/large/181216415',
        created_at: '2012-12-12T10:53:43-08:00',
        job_title: 'CEO',
        language: 'en',
        login: 'ceo@example.com',
        max_upload_size: 2147483648,
        modified_at: '2012-12-12T10:53:43-08:00',
        name: 'Aaron Levie',
        notification_email: { email: 'notifications@example.com', is_confirmed: true },
        phone: '6509241374',
        space_amount: 11345156112,
        space_used: 1237009912,
        status: 'active',
        timezone: 'Africa/Bujumbura',
      },
      /** https://developer.box.com/guides/api-calls/permissions-and-errors/common-errors/ */
      unauthorized: {
        status: 401,
        body: {
          type: 'error',
          status: 401,
          code: 'unauthorized',
          help_url: 'https://developer.box.com/guides/api-calls/permissions-and-errors/common-errors/',
          message: 'Unauthorized',
          request_id: 'abcdef123456',
        },
      },
    },
  ],
  id: { in: 'https://api.box.com/2.0/users/me', path: 'id' },
  /** "The primary email address of this user", and no more: https://developer.box.com/reference/resources/user/ */
  email: { rule: 'unverified', address: 'ceo@example.com' },
  user: {
    id: '11446498',
    name: 'Aaron Levie',
    avatar: 'https://www.box.com/api/avatar/large/181216415',
  },
  requests: 2,
};

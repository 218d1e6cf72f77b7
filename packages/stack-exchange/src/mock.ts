import type { ProviderMock } from '@logto-social/testing';

/** https://api.stackexchange.com/docs/authentication */
export const mock: ProviderMock = {
  config: { clientId: '12345', clientSecret: 'client-secret', key: 'U4DMV*8nvpm3EOpvf69Rxw((' },
  authorization: { endpoint: 'https://stackoverflow.com/oauth', parameters: {}, scopeDelimiter: ',' },
  token: {
    endpoint: 'https://stackoverflow.com/oauth/access_token/json',
    clientAuthentication: 'client_secret_post',
    names: { expires_in: 'expires' },
    response: { access_token: 'abcd*(01234', expires: 1234 },
    /** "This request is responded to with either an error (HTTP status code 400) or an access token": no more is said. */
  },
  resources: [
    {
      /** https://api.stackexchange.com/docs/me, https://api.stackexchange.com/docs/types/user */
      endpoint: 'https://api.stackexchange.com/2.3/me',
      bearer: { query: 'access_token' },
      query: { key: 'U4DMV*8nvpm3EOpvf69Rxw((', site: 'stackoverflow' },
      response: {
        items: [
          {
            badge_counts: { bronze: 3, silver: 2, gold: 1 },
            account_id: 1,
            is_employee: false,
            last_modified_date: 1710749041,
            last_access_date: 1710792241,
            reputation: 9001,
            creation_date: 1710749041,
            user_type: 'registered',
            user_id: 22656,
            accept_rate: 55,
            location: 'An Imaginary World',
            website_url: 'http://example.com/',
            link: 'http://example.stackexchange.com/users/1/example-user',
            profile_image: 'https://www.gravatar.com/avatar/a007be5a61f6aa8f3e85ae2fc18dd66e?d=identicon&r=PG',
            display_name: 'Example User',
          },
        ],
        has_more: false,
        quota_max: 10000,
        quota_remaining: 9999,
      },
      /** https://api.stackexchange.com/docs/error-handling: "The HTTP code will be 400 (Bad Request) for all errors". */
      unauthorized: {
        status: 400,
        body: {
          error_id: 402,
          error_message: 'An invalid access token was passed to a method.',
          error_name: 'invalid_access_token',
        },
      },
    },
  ],
  id: { in: 'https://api.stackexchange.com/2.3/me', path: 'items.0.account_id' },
  /** No field of a user is an address: https://api.stackexchange.com/docs/types/user */
  email: { rule: 'none' },
  user: {
    id: '1',
    name: 'Example User',
    avatar: 'https://www.gravatar.com/avatar/a007be5a61f6aa8f3e85ae2fc18dd66e?d=identicon&r=PG',
  },
  requests: 2,
};

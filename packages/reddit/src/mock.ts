import type { ProviderMock } from '@logto-social/testing';

const userAgent = 'node:@logto-social/connector-reddit:v1 (a sign-in connector for Logto)';

/** https://github.com/reddit-archive/reddit/wiki/OAuth2 */
export const mock: ProviderMock = {
  config: { clientId: 'p-jcoLKBynTLew', clientSecret: 'gko_LXELoV07ZBNUXrvWZfzE3aI', duration: 'permanent' },
  authorization: {
    endpoint: 'https://www.reddit.com/api/v1/authorize',
    parameters: { scope: 'identity', duration: 'permanent' },
  },
  token: {
    endpoint: 'https://www.reddit.com/api/v1/access_token',
    clientAuthentication: 'client_secret_basic',
    headers: { 'user-agent': userAgent },
    response: {
      access_token: 'J1qK1c18UUGJFAzz9xnH56584l4',
      token_type: 'bearer',
      expires_in: 3600,
      scope: 'identity',
      refresh_token: 'dbCYQ3qHTzqQSHCgdNYB3gkkgsc',
    },
    refreshed: {
      access_token: 'xUA4nzvbV4bzsMzqDxwtqfRf2kE',
      token_type: 'bearer',
      expires_in: 3600,
      scope: 'identity',
    },
    errors: {
      invalid_grant: { status: 200, body: { error: 'invalid_grant' } },
      invalid_client: { status: 401, body: { message: 'Unauthorized', error: 401 } },
    },
  },
  /** https://www.reddit.com/dev/api/#GET_api_v1_me */
  resources: [
    {
      endpoint: 'https://oauth.reddit.com/api/v1/me',
      headers: { 'user-agent': userAgent },
      response: {
        id: '1w72',
        name: 'reddit_bot',
        icon_img: 'https://styles.redditmedia.com/t5_1w72/styles/profileIcon.png?width=256&amp;height=256&amp;s=abc',
        has_verified_email: true,
        created_utc: 1389649907,
        link_karma: 1,
        comment_karma: 0,
      },
      unauthorized: { status: 401, body: { message: 'Unauthorized', error: 401 } },
    },
  ],
  id: { in: 'https://oauth.reddit.com/api/v1/me', path: 'id' },
  email: { rule: 'none' },
  user: {
    id: '1w72',
    name: 'reddit_bot',
    avatar: 'https://styles.redditmedia.com/t5_1w72/styles/profileIcon.png?width=256&height=256&s=abc',
  },
  requests: 2,
  unlikeCatalogues: {
    scopeDelimiter: {
      reason: 'The list of scopes is separated by spaces.',
      url: 'https://github.com/reddit-archive/reddit/wiki/OAuth2#authorization',
    },
  },
};

import type { ProviderMock } from '@logto-social/testing';

/** https://developer.wordpress.com/docs/api/wpcc/ */
export const mock: ProviderMock = {
  config: { clientId: '12345', clientSecret: 'your_client_secret' },
  authorization: {
    endpoint: 'https://public-api.wordpress.com/oauth2/authenticate',
    parameters: { scope: 'auth' },
    /** https://developer.wordpress.com/docs/api/oauth2/: "error=access_denied" */
  },
  token: {
    endpoint: 'https://public-api.wordpress.com/oauth2/token',
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: 'your_access_token_here',
      token_type: 'bearer',
      blog_id: 0,
      blog_url: 'https://public-api.wordpress.com',
      scope: 'auth',
    },
    /** None could be found: these are RFC 6749's. */
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      invalid_client: { status: 400, body: { error: 'invalid_client' } },
    },
  },
  resources: [
    {
      /** As of WordPress.com Connect, with `email_verified` of https://developer.wordpress.com/docs/api/1.1/get/me/ */
      endpoint: 'https://public-api.wordpress.com/rest/v1.1/me',
      response: {
        ID: 12345,
        display_name: 'Bob Smith',
        username: 'bobsmith',
        email: 'bob@example.com',
        primary_blog: 67890,
        avatar_URL: 'https://gravatar.com/avatar/abc123?s=96',
        profile_URL: 'https://en.gravatar.com/bobsmith',
        verified: true,
        email_verified: true,
      },
      /** https://github.com/wordpress-mobile/WordPress-FluxC-Android, whose tests have it; no status is documented. */
      unauthorized: { status: 400, body: { error: 'invalid_token', message: 'The OAuth2 token is invalid.' } },
    },
  ],
  id: { in: 'https://public-api.wordpress.com/rest/v1.1/me', path: 'ID' },
  /** "Has the account been verified (via email)?": https://developer.wordpress.com/docs/api/1.1/get/me/ */
  email: { rule: 'flagged', flag: { in: 'https://public-api.wordpress.com/rest/v1.1/me', path: 'email_verified' } },
  user: {
    id: '12345',
    name: 'Bob Smith',
    avatar: 'https://gravatar.com/avatar/abc123?s=96',
    email: 'bob@example.com',
  },
  requests: 2,
  unlikeCatalogues: {
    authorizationEndpoint: {
      reason: 'They have the endpoint that asks for access to a site; people sign in at that of WordPress.com Connect.',
      url: 'https://developer.wordpress.com/docs/api/wpcc/',
    },
  },
};

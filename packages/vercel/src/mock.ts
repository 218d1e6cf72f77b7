import type { ProviderMock } from '@logto-social/testing';

/** https://vercel.com/docs/sign-in-with-vercel/authorization-server-api */
export const mock: ProviderMock = {
  config: { clientId: 'cl_be6c3c8b9f340d4a20feefab2862a49a', clientSecret: 'client-secret' },
  pkce: 'required',
  authorization: {
    endpoint: 'https://vercel.com/oauth/authorize',
    parameters: { scope: 'openid email profile' },
    /** https://vercel.com/.well-known/openid-configuration */
    issuer: 'https://vercel.com',
    /** https://vercel.com/docs/sign-in-with-vercel/consent-page#when-users-click-cancel */
    denied: { error: 'access_denied', error_description: 'The user canceled the authorization process' },
  },
  /** https://vercel.com/docs/sign-in-with-vercel/authorization-server-api#token-endpoint */
  token: {
    endpoint: 'https://api.vercel.com/login/oauth/token',
    clientAuthentication: 'client_secret_post',
    /** As it is where the application and **Scope** have `offline_access`. */
    response: {
      access_token: 'vca_BQuu9ChDu3n6Pfh6YQnCshpoYkWDSFKogLqmBtQ0tC8NAA5rXt340sjz',
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'openid email profile offline_access',
      refresh_token: 'vcr_BQuu9ChDu3n6Pfh6YQnCshpoYkWDSFKogLqmBtQ0tC8NAA5rXt340sjz',
    },
    refreshed: {
      access_token: 'vca_next',
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: 'vcr_next',
    },
    /** Vercel documents none: these are RFC 6749's. */
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      invalid_client: { status: 401, body: { error: 'invalid_client' } },
    },
  },
  /** https://vercel.com/docs/sign-in-with-vercel/authorization-server-api#user-info-endpoint */
  resources: [
    {
      endpoint: 'https://api.vercel.com/login/oauth/userinfo',
      response: {
        sub: '345e869043f1e55f8bdc837c',
        email: 'user@example.com',
        email_verified: true,
        name: 'John Doe',
        preferred_username: 'john-doe',
        picture: 'https://api.vercel.com/www/avatar/00159aa4c88348dedc91a456b457d1baa48df6d',
      },
      /** Vercel documents none: this is RFC 6750's. */
      unauthorized: { status: 401, body: { error: 'invalid_token' } },
    },
  ],
  id: { in: 'https://api.vercel.com/login/oauth/userinfo', path: 'sub' },
  /** https://vercel.com/docs/sign-in-with-vercel/authorization-server-api#user-info-endpoint */
  email: { rule: 'flagged', flag: { in: 'https://api.vercel.com/login/oauth/userinfo', path: 'email_verified' } },
  user: {
    id: '345e869043f1e55f8bdc837c',
    name: 'John Doe',
    avatar: 'https://api.vercel.com/www/avatar/00159aa4c88348dedc91a456b457d1baa48df6d',
    email: 'user@example.com',
  },
  requests: 2,
};

import type { ProviderMock } from '@logto-social/testing';

/** https://forgejo.org/docs/latest/user/oauth2-provider/ */
export const mock: ProviderMock = {
  config: { instanceUrl: 'https://codeberg.org', clientId: 'client-id', clientSecret: 'client-secret' },
  authorization: {
    endpoint: 'https://codeberg.org/login/oauth/authorize',
    parameters: { scope: 'read:user' },
  },
  token: {
    endpoint: 'https://codeberg.org/login/oauth/access_token',
    clientAuthentication: 'client_secret_basic',
    /** https://codeberg.org/forgejo/forgejo/src/branch/forgejo/routers/web/auth/oauth.go */
    response: {
      access_token: 'eyJhbGciOiJSUzI1NiIsImtpZCI6InNlcnZlciJ9.access',
      token_type: 'bearer',
      expires_in: 3600,
      refresh_token: 'eyJhbGciOiJSUzI1NiIsImtpZCI6InNlcnZlciJ9.refresh',
    },
    refreshed: {
      access_token: 'eyJhbGciOiJSUzI1NiIsImtpZCI6InNlcnZlciJ9.next-access',
      token_type: 'bearer',
      expires_in: 3600,
      refresh_token: 'eyJhbGciOiJSUzI1NiIsImtpZCI6InNlcnZlciJ9.next-refresh',
    },
    errors: {
      invalid_grant: {
        status: 400,
        body: { error: 'unauthorized_client', error_description: 'client is not authorized' },
      },
      invalid_client: {
        status: 400,
        body: { error: 'unauthorized_client', error_description: 'invalid client secret' },
      },
    },
  },
  /** https://forgejo.org/docs/latest/user/oauth2-provider/ */
  resources: [
    {
      endpoint: 'https://codeberg.org/login/oauth/userinfo',
      response: {
        sub: '4242',
        name: 'Jane Doe',
        preferred_username: 'jane',
        email: 'jane@example.com',
        picture: 'https://codeberg.org/avatars/6d8b3e1b',
        groups: ['acme', 'acme:owners'],
      },
      /** A sentence in place of JSON: https://codeberg.org/forgejo/forgejo/src/branch/forgejo/routers/web/auth/oauth.go */
      unauthorized: { status: 401, body: 'no valid authorization' },
    },
  ],
  id: { in: 'https://codeberg.org/login/oauth/userinfo', path: 'sub' },
  /** User info has no flag; the flag of the ID token says that the account is active, whether or not addresses are confirmed: https://codeberg.org/forgejo/forgejo/src/branch/forgejo/routers/web/auth/oauth.go */
  email: { rule: 'unverified', address: 'jane@example.com' },
  user: { id: '4242', name: 'Jane Doe', avatar: 'https://codeberg.org/avatars/6d8b3e1b' },
  requests: 2,
  unlikeCatalogues: {
    provider: {
      reason: 'No catalogue knows Forgejo; its sources have the address.',
      url: 'https://forgejo.org/docs/latest/user/oauth2-provider/',
    },
  },
};

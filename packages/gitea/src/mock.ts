import type { ProviderMock } from '@logto-social/testing';

/** https://docs.gitea.com/development/oauth2-provider */
export const mock: ProviderMock = {
  config: { instanceUrl: 'https://gitea.com', clientId: 'client-id', clientSecret: 'client-secret' },
  authorization: {
    endpoint: 'https://gitea.com/login/oauth/authorize',
    parameters: { scope: 'read:user' },
  },
  token: {
    endpoint: 'https://gitea.com/login/oauth/access_token',
    clientAuthentication: 'client_secret_basic',
    /** https://github.com/go-gitea/gitea/blob/main/routers/web/auth/oauth2_provider.go */
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
  /** https://docs.gitea.com/development/oauth2-provider */
  resources: [
    {
      endpoint: 'https://gitea.com/login/oauth/userinfo',
      response: {
        sub: '4242',
        name: 'Jane Doe',
        preferred_username: 'jane',
        email: 'jane@example.com',
        picture: 'https://gitea.com/avatars/6d8b3e1b',
        groups: ['acme', 'acme:owners'],
      },
      /** A sentence in place of JSON: https://github.com/go-gitea/gitea/blob/main/routers/web/auth/oauth2_provider.go */
      unauthorized: { status: 401, body: 'no valid authorization' },
    },
  ],
  id: { in: 'https://gitea.com/login/oauth/userinfo', path: 'sub' },
  /** User info has no flag; the flag of the ID token says that the account is active, whether or not addresses are confirmed: https://github.com/go-gitea/gitea/blob/main/routers/web/auth/oauth2_provider.go */
  email: { rule: 'unverified', address: 'jane@example.com' },
  user: { id: '4242', name: 'Jane Doe', avatar: 'https://gitea.com/avatars/6d8b3e1b' },
  requests: 2,
  unlikeCatalogues: {
    userInfoEndpoint: {
      reason: 'Two catalogues read the interface of Gitea; this endpoint says the same, in standard claims.',
      url: 'https://docs.gitea.com/development/oauth2-provider',
    },
  },
};

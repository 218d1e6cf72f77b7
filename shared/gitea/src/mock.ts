import type { ProviderMock } from '@logto-social/testing/simulator';

/**
 * What an instance of the family answers, by what both document and by the sources of each:
 * https://docs.gitea.com/development/oauth2-provider, https://forgejo.org/docs/latest/user/oauth2-provider/,
 * https://github.com/go-gitea/gitea/blob/main/routers/web/auth/oauth2_provider.go,
 * https://codeberg.org/forgejo/forgejo/src/branch/forgejo/routers/web/auth/oauth.go
 */
export const mock = (instance: string) =>
  ({
    config: { instanceUrl: instance, clientId: 'client-id', clientSecret: 'client-secret' },
    authorization: {
      endpoint: `${instance}/login/oauth/authorize`,
      parameters: { scope: 'read:user' },
    },
    token: {
      endpoint: `${instance}/login/oauth/access_token`,
      clientAuthentication: 'client_secret_basic',
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
    resources: [
      {
        endpoint: `${instance}/login/oauth/userinfo`,
        response: {
          sub: '4242',
          name: 'Jane Doe',
          preferred_username: 'jane',
          email: 'jane@example.com',
          picture: `${instance}/avatars/6d8b3e1b`,
          groups: ['acme', 'acme:owners'],
        },
        /** A sentence in place of JSON */
        unauthorized: { status: 401, body: 'no valid authorization' },
      },
    ],
    id: { in: `${instance}/login/oauth/userinfo`, path: 'sub' },
    /** User info has no flag; the flag of the ID token says that the account is active, whether or not addresses are confirmed */
    email: { rule: 'unverified', address: 'jane@example.com' },
    user: { id: '4242', name: 'Jane Doe', avatar: `${instance}/avatars/6d8b3e1b` },
    requests: 2,
  }) satisfies ProviderMock;

import type { ProviderMock } from '@logto-social/testing';

/** https://developer.pingidentity.com/pingone-api/auth/openid-connect-oauth-2.html */
export const mock: ProviderMock = {
  config: {
    instanceUrl: 'https://auth.pingone.eu/cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e/as',
    clientId: '5c0c4c9a-3f0d-4a3f-8d3c-9a5f5f3f1d2e',
    clientSecret: 'fE0.5s7wQxN-Gd2LkR9vYtB3mHcJzPuA6iK8oTnS1qWrXyVbMjDlZhCgFaUeIpOs',
  },
  authorization: {
    endpoint: 'https://auth.pingone.eu/cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e/as/authorize',
    parameters: { scope: 'openid profile email' },
  },
  documents: [
    {
      endpoint: 'https://auth.pingone.eu/cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e/as/.well-known/openid-configuration',
      response: {
        issuer: 'https://auth.pingone.eu/cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e/as',
        authorization_endpoint: 'https://auth.pingone.eu/cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e/as/authorize',
        token_endpoint: 'https://auth.pingone.eu/cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e/as/token',
        userinfo_endpoint: 'https://auth.pingone.eu/cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e/as/userinfo',
        jwks_uri: 'https://auth.pingone.eu/cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e/as/jwks',
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
      },
    },
  ],
  token: {
    endpoint: 'https://auth.pingone.eu/cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e/as/token',
    /** https://developer.pingidentity.com/pingone-api/workflow-library/platform-sso-and-authorization/openid-connect-oidc/client-authentication-methods/environment-configuration/client-secret-basic.html */
    clientAuthentication: 'client_secret_basic',
    response: {
      access_token: 'eyJhbGciOiJSUzI1NiJ9.access',
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'openid profile email',
      refresh_token: 'eyJhbGciOiJSUzI1NiJ9.refresh',
    },
    refreshed: {
      access_token: 'eyJhbGciOiJSUzI1NiJ9.next-access',
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: 'eyJhbGciOiJSUzI1NiJ9.next-refresh',
    },
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      invalid_client: { status: 401, body: { error: 'invalid_client' } },
    },
  },
  /** https://developer.pingidentity.com/pingone-api/foundations/pingone-roles-scopes-and-permissions/access-services-through-scopes-and-roles/openid-connect-oidc-scopes.html: scopes give their claims here or at user info. */
  idToken: {
    jwksUri: 'https://auth.pingone.eu/cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e/as/jwks',
    claims: {
      iss: 'https://auth.pingone.eu/cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e/as',
      sub: '8b6d1f5e-2a4c-4d7b-9e3f-6c1a0b5d8e7f',
      env: 'cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e',
    },
  },
  resources: [
    {
      endpoint: 'https://auth.pingone.eu/cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e/as/userinfo',
      response: {
        sub: '8b6d1f5e-2a4c-4d7b-9e3f-6c1a0b5d8e7f',
        name: 'Jane Doe',
        given_name: 'Jane',
        family_name: 'Doe',
        preferred_username: 'jane',
        email: 'jane@example.com',
        email_verified: true,
      },
    },
  ],
  id: { in: 'id_token', path: 'sub' },
  /** https://developer.pingidentity.com/pingone-api/platform/users/users-1/verify-user-1.html */
  email: {
    rule: 'flagged',
    flag: {
      in: 'https://auth.pingone.eu/cd5ba2e5-4c8b-4fb7-b9f8-3b0f6a6a9b3e/as/userinfo',
      path: 'email_verified',
    },
  },
  user: { id: '8b6d1f5e-2a4c-4d7b-9e3f-6c1a0b5d8e7f', name: 'Jane Doe', email: 'jane@example.com' },
  requests: 4,
  unlikeCatalogues: {
    provider: {
      reason: 'Catalogues know PingFederate and PingID, or name a custom domain in place of an environment.',
      url: 'https://developer.pingidentity.com/pingone-api/auth/openid-connect-oauth-2.html',
    },
  },
};

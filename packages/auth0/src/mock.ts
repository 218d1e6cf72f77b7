import type { ProviderMock } from '@logto-social/testing';

/** https://auth0.com/docs/get-started/applications/configure-applications-with-oidc-discovery */
export const mock: ProviderMock = {
  config: {
    instanceUrl: 'https://acme.auth0.com',
    clientId: 'iZ8bGm0wQeFzR2nVtY5uKc7xLp3sJd1a',
    clientSecret: 'vB6nM1qWe8rTyU2iOpAs4dFgHjKlZxCv0bNmQw3eRt7yU9iOpLkJhGfDsAzXcVbN',
  },
  authorization: {
    endpoint: 'https://acme.auth0.com/authorize',
    parameters: { scope: 'openid profile email' },
  },
  documents: [
    {
      endpoint: 'https://acme.auth0.com/.well-known/openid-configuration',
      response: {
        issuer: 'https://acme.auth0.com/',
        authorization_endpoint: 'https://acme.auth0.com/authorize',
        token_endpoint: 'https://acme.auth0.com/oauth/token',
        userinfo_endpoint: 'https://acme.auth0.com/userinfo',
        jwks_uri: 'https://acme.auth0.com/.well-known/jwks.json',
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
      },
    },
  ],
  token: {
    endpoint: 'https://acme.auth0.com/oauth/token',
    /** https://auth0.com/docs/api/authentication/authorization-code-flow/get-token */
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: 'eyJz93a...k4laUWw',
      refresh_token: 'GEbRxBN...edjnXbL',
      token_type: 'Bearer',
      expires_in: 86400,
    },
    /** https://auth0.com/docs/secure/tokens/refresh-tokens/use-refresh-tokens */
    refreshed: { access_token: 'eyJz93b...k4laUWx', token_type: 'Bearer', expires_in: 86400 },
    errors: {
      invalid_grant: { status: 403, body: { error: 'invalid_grant', error_description: 'Invalid authorization code' } },
      /** https://github.com/auth0-samples/auth0-python-web-app/issues/62 */
      invalid_client: { status: 401, body: { error: 'access_denied', error_description: 'Unauthorized' } },
    },
  },
  /** https://auth0.com/docs/secure/tokens/id-tokens/id-token-structure */
  idToken: {
    jwksUri: 'https://acme.auth0.com/.well-known/jwks.json',
    claims: {
      iss: 'https://acme.auth0.com/',
      sub: 'auth0|123456',
      name: 'Jane Doe',
      given_name: 'Jane',
      family_name: 'Doe',
      nickname: 'janedoe',
      email: 'janedoe@example.com',
      email_verified: true,
      picture: 'http://example.com/janedoe/me.jpg',
    },
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  /** https://auth0.com/docs/manage-users/user-accounts/user-profiles/verified-email-usage */
  email: { rule: 'flagged', flag: { in: 'id_token', path: 'email_verified' } },
  user: {
    id: 'auth0|123456',
    name: 'Jane Doe',
    avatar: 'http://example.com/janedoe/me.jpg',
    email: 'janedoe@example.com',
  },
  requests: 3,
};

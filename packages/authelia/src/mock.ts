import type { ProviderMock } from '@logto-social/testing';

/** https://www.authelia.com/integration/openid-connect/introduction/#endpoint-implementations */
export const mock: ProviderMock = {
  config: {
    instanceUrl: 'https://auth.example.com',
    clientId: 'unique-client-identifier',
    clientSecret: 'insecure_secret',
  },
  authorization: {
    endpoint: 'https://auth.example.com/api/oidc/authorization',
    parameters: { scope: 'openid profile email' },
    issuer: 'https://auth.example.com',
    /** https://github.com/authelia/oauth2-provider/blob/master/errors.go */
    denied: {
      error: 'access_denied',
      error_description: 'The resource owner or authorization server denied the request.',
    },
  },
  /** https://github.com/authelia/authelia/blob/master/internal/oidc/discovery.go */
  documents: [
    {
      endpoint: 'https://auth.example.com/.well-known/openid-configuration',
      response: {
        issuer: 'https://auth.example.com',
        jwks_uri: 'https://auth.example.com/jwks.json',
        authorization_endpoint: 'https://auth.example.com/api/oidc/authorization',
        token_endpoint: 'https://auth.example.com/api/oidc/token',
        userinfo_endpoint: 'https://auth.example.com/api/oidc/userinfo',
        code_challenge_methods_supported: ['S256'],
        authorization_response_iss_parameter_supported: true,
      },
    },
  ],
  token: {
    endpoint: 'https://auth.example.com/api/oidc/token',
    /** https://www.authelia.com/configuration/identity-providers/openid-connect/clients/ */
    clientAuthentication: 'client_secret_basic',
    /** RFC 6749 §5.1; a refresh token only with `offline_access`, and each is good for one refresh. */
    response: {
      access_token: 'authelia_at_access-token',
      expires_in: 3599,
      refresh_token: 'authelia_rt_refresh-token',
      scope: 'openid profile email offline_access',
      token_type: 'bearer',
    },
    refreshed: {
      access_token: 'authelia_at_next-access-token',
      expires_in: 3599,
      refresh_token: 'authelia_rt_next-refresh-token',
      scope: 'openid profile email offline_access',
      token_type: 'bearer',
    },
    /** https://github.com/authelia/oauth2-provider/blob/master/errors.go */
    errors: {
      invalid_grant: {
        status: 400,
        body: {
          error: 'invalid_grant',
          error_description:
            'The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.',
        },
      },
      invalid_client: {
        status: 401,
        body: {
          error: 'invalid_client',
          error_description:
            'Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method).',
        },
      },
    },
  },
  /** https://www.authelia.com/integration/openid-connect/openid-connect-1.0-claims/#openid */
  idToken: {
    jwksUri: 'https://auth.example.com/jwks.json',
    claims: {
      iss: 'https://auth.example.com',
      sub: '5f1c9f2e-1c7b-4f43-9d4b-6a3f8f6f2c11',
      jti: 'f7c9c0ad-60a1-4c7e-8d5a-6a1ffb1d4c1e',
      amr: ['pwd', 'otp', 'mfa'],
      azp: 'unique-client-identifier',
    },
  },
  resources: [
    /** https://www.authelia.com/integration/openid-connect/openid-connect-1.0-claims/#scope-definitions */
    {
      endpoint: 'https://auth.example.com/api/oidc/userinfo',
      response: {
        sub: '5f1c9f2e-1c7b-4f43-9d4b-6a3f8f6f2c11',
        rat: 1764321000,
        name: 'John Smith',
        preferred_username: 'john',
        picture: 'https://example.com/john.png',
        email: 'john@example.com',
        email_verified: true,
        alt_emails: ['john.smith@example.com'],
      },
      /** https://github.com/authelia/oauth2-provider/blob/master/errors.go */
      unauthorized: {
        status: 401,
        body: { error: 'request_unauthorized', error_description: 'The request could not be authorized.' },
      },
    },
  ],
  id: { in: 'id_token', path: 'sub' },
  /** https://www.authelia.com/integration/openid-connect/openid-connect-1.0-claims/#email */
  email: { rule: 'unverified', address: 'john@example.com' },
  user: {
    id: '5f1c9f2e-1c7b-4f43-9d4b-6a3f8f6f2c11',
    name: 'John Smith',
    avatar: 'https://example.com/john.png',
  },
  requests: 4,
};

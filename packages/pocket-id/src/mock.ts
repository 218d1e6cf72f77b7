import type { ProviderMock } from '@logto-social/testing';

/** https://pocket-id.org/docs/guides/oidc-client-authentication */
export const mock: ProviderMock = {
  config: {
    instanceUrl: 'https://id.example.com',
    clientId: '3654a746-35d4-4321-ac61-0bdcff2b4055',
    clientSecret: 'w2mUeZISmEvIDMEDvpY0PnxQIpj1m3zY',
  },
  authorization: {
    endpoint: 'https://id.example.com/authorize',
    parameters: { scope: 'openid profile email' },
    issuer: 'https://id.example.com',
    /** `ErrAccessDenied` of https://github.com/ory/fosite/blob/master/errors.go, which Pocket ID is built on. */
    denied: {
      error: 'access_denied',
      error_description: 'The resource owner or authorization server denied the request.',
    },
  },
  /** https://github.com/pocket-id/pocket-id/blob/main/backend/internal/controller/well_known_controller.go */
  documents: [
    {
      endpoint: 'https://id.example.com/.well-known/openid-configuration',
      response: {
        issuer: 'https://id.example.com',
        authorization_endpoint: 'https://id.example.com/authorize',
        token_endpoint: 'https://id.example.com/api/oidc/token',
        userinfo_endpoint: 'https://id.example.com/api/oidc/userinfo',
        jwks_uri: 'https://id.example.com/.well-known/jwks.json',
        authorization_response_iss_parameter_supported: true,
        code_challenge_methods_supported: ['plain', 'S256'],
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
      },
    },
  ],
  token: {
    endpoint: 'https://id.example.com/api/oidc/token',
    /** The first of those that the metadata name. */
    clientAuthentication: 'client_secret_basic',
    /** RFC 6749 §5.1; a refresh token with every access token: `RefreshTokenScopes` of https://github.com/pocket-id/pocket-id/blob/main/backend/internal/oidc/provider.go */
    response: {
      access_token: 'eyJhbGciOiJSUzI1NiJ9.access',
      expires_in: 3599,
      refresh_token: 'ory_rt_refresh-token',
      scope: 'openid profile email',
      token_type: 'bearer',
    },
    refreshed: {
      access_token: 'eyJhbGciOiJSUzI1NiJ9.next-access',
      expires_in: 3599,
      refresh_token: 'ory_rt_next-refresh-token',
      scope: 'openid profile email',
      token_type: 'bearer',
    },
    /** https://github.com/ory/fosite/blob/master/errors.go */
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
  /** https://github.com/pocket-id/pocket-id/blob/main/backend/internal/oidc/claims_service.go */
  idToken: {
    jwksUri: 'https://id.example.com/.well-known/jwks.json',
    claims: {
      iss: 'https://id.example.com',
      sub: 'f4b89dc2-62fb-46bf-9f5f-c34f4eafe93e',
      type: 'id-token',
      given_name: 'Tim',
      family_name: 'Cook',
      name: 'Tim Cook',
      display_name: 'Tim Cook',
      preferred_username: 'tim',
      picture: 'https://id.example.com/api/users/f4b89dc2-62fb-46bf-9f5f-c34f4eafe93e/profile-picture.png',
      email: 'tim.cook@test.com',
      email_verified: true,
    },
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  /** https://pocket-id.org/docs/configuration/environment-variables: what `EMAILS_VERIFIED` does, which is off unless set. */
  email: { rule: 'flagged', flag: { in: 'id_token', path: 'email_verified' } },
  user: {
    id: 'f4b89dc2-62fb-46bf-9f5f-c34f4eafe93e',
    name: 'Tim Cook',
    avatar: 'https://id.example.com/api/users/f4b89dc2-62fb-46bf-9f5f-c34f4eafe93e/profile-picture.png',
    email: 'tim.cook@test.com',
  },
  requests: 3,
};

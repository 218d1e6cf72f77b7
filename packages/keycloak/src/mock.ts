import type { ProviderMock } from '@logto-social/testing';

/** https://www.keycloak.org/securing-apps/oidc-layers#_endpoints */
export const mock: ProviderMock = {
  config: {
    instanceUrl: 'https://keycloak.example.com/realms/acme',
    clientId: 'logto',
    clientSecret: 'kkEzzmlGeZBjfCQhvHXMJO0pYzpPUcVl',
  },
  authorization: {
    endpoint: 'https://keycloak.example.com/realms/acme/protocol/openid-connect/auth',
    parameters: { scope: 'openid profile email' },
    issuer: 'https://keycloak.example.com/realms/acme',
  },
  /** https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/protocol/oidc/OIDCWellKnownProvider.java */
  documents: [
    {
      endpoint: 'https://keycloak.example.com/realms/acme/.well-known/openid-configuration',
      response: {
        issuer: 'https://keycloak.example.com/realms/acme',
        authorization_endpoint: 'https://keycloak.example.com/realms/acme/protocol/openid-connect/auth',
        token_endpoint: 'https://keycloak.example.com/realms/acme/protocol/openid-connect/token',
        userinfo_endpoint: 'https://keycloak.example.com/realms/acme/protocol/openid-connect/userinfo',
        jwks_uri: 'https://keycloak.example.com/realms/acme/protocol/openid-connect/certs',
      },
    },
  ],
  token: {
    endpoint: 'https://keycloak.example.com/realms/acme/protocol/openid-connect/token',
    clientAuthentication: 'client_secret_basic',
    /** https://github.com/keycloak/keycloak/blob/main/core/src/main/java/org/keycloak/representations/AccessTokenResponse.java */
    response: {
      access_token: 'eyJhbGciOiJSUzI1NiIsInR5cCIgOiAiSldUIn0.access',
      expires_in: 300,
      refresh_expires_in: 1800,
      refresh_token: 'eyJhbGciOiJIUzUxMiIsInR5cCIgOiAiSldUIn0.refresh',
      token_type: 'Bearer',
      'not-before-policy': 0,
      session_state: '5a2b7d0c-6d8e-4c55-93c3-8e3e0c2f0d11',
      scope: 'openid profile email',
    },
    refreshed: {
      access_token: 'eyJhbGciOiJSUzI1NiIsInR5cCIgOiAiSldUIn0.next-access',
      expires_in: 300,
      refresh_expires_in: 1800,
      refresh_token: 'eyJhbGciOiJIUzUxMiIsInR5cCIgOiAiSldUIn0.next-refresh',
      token_type: 'Bearer',
      'not-before-policy': 0,
      session_state: '5a2b7d0c-6d8e-4c55-93c3-8e3e0c2f0d11',
      scope: 'openid profile email',
    },
    errors: {
      /** https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/protocol/oidc/grants/AuthorizationCodeGrantType.java */
      invalid_grant: { status: 400, body: { error: 'invalid_grant', error_description: 'Code not valid' } },
      /** https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/authentication/authenticators/client/ClientIdAndSecretAuthenticator.java */
      invalid_client: {
        status: 401,
        body: {
          error: 'unauthorized_client',
          error_description: 'Invalid client or Invalid client credentials',
        },
      },
    },
  },
  /** https://github.com/keycloak/keycloak/blob/main/services/src/main/java/org/keycloak/protocol/oidc/OIDCLoginProtocolFactory.java: the mappers of `profile` and `email` */
  idToken: {
    jwksUri: 'https://keycloak.example.com/realms/acme/protocol/openid-connect/certs',
    claims: {
      iss: 'https://keycloak.example.com/realms/acme',
      sub: '248289d1-7a61-4f0c-9f83-2c1f6a0c1e52',
      typ: 'ID',
      sid: '5a2b7d0c-6d8e-4c55-93c3-8e3e0c2f0d11',
      name: 'Jane Doe',
      given_name: 'Jane',
      family_name: 'Doe',
      preferred_username: 'jane',
      picture: 'https://example.com/jane.png',
      email: 'jane@example.com',
      email_verified: true,
    },
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  /** https://www.keycloak.org/docs/latest/server_admin/#proc-verify-user-email_server_administration_guide */
  email: { rule: 'flagged', flag: { in: 'id_token', path: 'email_verified' } },
  user: {
    id: '248289d1-7a61-4f0c-9f83-2c1f6a0c1e52',
    name: 'Jane Doe',
    avatar: 'https://example.com/jane.png',
    email: 'jane@example.com',
  },
  requests: 3,
  unlikeCatalogues: {
    authorizationEndpoint: {
      reason: 'Catalogues ask for the realm as part of the host.',
      url: 'https://www.keycloak.org/securing-apps/oidc-layers#_authorization_endpoint',
    },
    tokenEndpoint: {
      reason: 'Catalogues ask for the realm as part of the host.',
      url: 'https://www.keycloak.org/securing-apps/oidc-layers#_token_endpoint',
    },
  },
};

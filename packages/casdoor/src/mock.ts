import type { OAuthMock } from '@logto-social/testing';

/** https://casdoor.org/docs/how-to-connect/oidc-client */
export const mock: OAuthMock = {
  config: {
    instanceUrl: 'https://door.casdoor.com',
    clientId: '014ae4bd048734ca2dea',
    clientSecret: 'f26a4115725867b7bb7b668c81e1f8f7fae1544d',
  },
  authorization: {
    endpoint: 'https://door.casdoor.com/login/oauth/authorize',
    parameters: { scope: 'openid profile email' },
    /** https://github.com/casdoor/casdoor/blob/master/web/src/auth/ConsentPage.js */
    denied: { error: 'access_denied', error_description: 'User denied consent' },
  },
  /** https://casdoor.org/docs/how-to-connect/oidc-client#example-response */
  documents: [
    {
      endpoint: 'https://door.casdoor.com/.well-known/openid-configuration',
      response: {
        issuer: 'https://door.casdoor.com',
        authorization_endpoint: 'https://door.casdoor.com/login/oauth/authorize',
        token_endpoint: 'https://door.casdoor.com/api/login/oauth/access_token',
        userinfo_endpoint: 'https://door.casdoor.com/api/userinfo',
        jwks_uri: 'https://door.casdoor.com/.well-known/jwks',
        code_challenge_methods_supported: ['S256'],
        id_token_signing_alg_values_supported: ['RS256'],
      },
    },
  ],
  token: {
    endpoint: 'https://door.casdoor.com/api/login/oauth/access_token',
    /** https://casdoor.org/docs/how-to-connect/oauth#authorization-code-grant */
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: 'eyJhbGciOiJSUzI1NiJ9.access',
      refresh_token: 'eyJhbGciOiJSUzI1NiJ9.refresh',
      token_type: 'Bearer',
      expires_in: 10080,
      scope: 'openid',
    },
    /** https://casdoor.org/docs/how-to-connect/oauth#refresh-token */
    refreshed: {
      access_token: 'eyJhbGciOiJSUzI1NiJ9.next-access',
      refresh_token: 'eyJhbGciOiJSUzI1NiJ9.next-refresh',
      token_type: 'Bearer',
      expires_in: 10080,
      scope: 'openid',
    },
    /** https://github.com/casdoor/casdoor/blob/master/object/token_oauth.go, with the status of `SetTokenErrorHttpStatus`. */
    errors: {
      invalid_grant: {
        status: 400,
        body: { error: 'invalid_grant', error_description: 'authorization code: [code] is invalid' },
      },
      invalid_client: { status: 401, body: { error: 'invalid_client', error_description: 'client_id is invalid' } },
    },
  },
  /** What `ClaimsWithoutThirdIdp` has, in short: https://github.com/casdoor/casdoor/blob/master/object/token_jwt.go */
  idToken: {
    jwksUri: 'https://door.casdoor.com/.well-known/jwks',
    claims: {
      iss: 'https://door.casdoor.com',
      sub: '2ad3ca36-8d5b-4f3a-a8d9-0f2b7c6f1f5e',
      owner: 'casbin',
      name: 'jane',
      id: '2ad3ca36-8d5b-4f3a-a8d9-0f2b7c6f1f5e',
      displayName: 'Jane Doe',
      avatar: 'https://cdn.casbin.org/img/casbin.svg',
      email: 'jane@example.com',
      email_verified: true,
      phone: '5550100',
      groups: [],
      tokenType: 'access-token',
      scope: 'openid profile email',
      azp: '014ae4bd048734ca2dea',
    },
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  /** `GetUserInfo` of https://github.com/casdoor/casdoor/blob/master/object/user.go says of every address that it is verified. */
  email: { rule: 'unverified', address: 'jane@example.com' },
  user: {
    id: '2ad3ca36-8d5b-4f3a-a8d9-0f2b7c6f1f5e',
    name: 'Jane Doe',
    avatar: 'https://cdn.casbin.org/img/casbin.svg',
  },
  requests: 3,
  unlikeCatalogues: {
    provider: {
      reason: 'Catalogues have the providers that people sign in to Casdoor with, and not Casdoor.',
      url: 'https://casdoor.org/docs/how-to-connect/oidc-client',
    },
  },
};

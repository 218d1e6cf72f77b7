import type { OAuthMock } from '@logto-social/testing';

/** A provider that follows OpenID Connect Core to the letter, with the specification's own example values. */
export const mock: OAuthMock = {
  config: {
    issuer: 'https://server.example.com',
    clientId: 's6BhdRkqt3',
    clientSecret: '7Fjfp0ZBr1KtDRbnfVdmIw',
    tokenEndpointAuthMethod: 'client_secret_basic',
  },
  authorization: {
    endpoint: 'https://server.example.com/connect/authorize',
    parameters: { scope: 'openid profile email' },
    issuer: 'https://server.example.com',
  },
  /** https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfigurationResponse */
  documents: [
    {
      endpoint: 'https://server.example.com/.well-known/openid-configuration',
      response: {
        issuer: 'https://server.example.com',
        authorization_endpoint: 'https://server.example.com/connect/authorize',
        token_endpoint: 'https://server.example.com/connect/token',
        userinfo_endpoint: 'https://server.example.com/connect/userinfo',
        jwks_uri: 'https://server.example.com/jwks.json',
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'private_key_jwt'],
      },
    },
  ],
  /** https://openid.net/specs/openid-connect-core-1_0.html#TokenResponse */
  token: {
    endpoint: 'https://server.example.com/connect/token',
    clientAuthentication: 'client_secret_basic',
    response: {
      access_token: 'SlAV32hkKG',
      token_type: 'Bearer',
      refresh_token: '8xLOxBtZp8',
      expires_in: 3600,
    },
    refreshed: { access_token: 'TlBN45jURg', token_type: 'Bearer', refresh_token: '9yNOxJtZa5', expires_in: 3600 },
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      invalid_client: { status: 401, body: { error: 'invalid_client' } },
    },
  },
  idToken: {
    jwksUri: 'https://server.example.com/jwks.json',
    claims: {
      iss: 'https://server.example.com',
      sub: '248289761001',
      name: 'Jane Doe',
      email: 'janedoe@example.com',
      email_verified: true,
      picture: 'http://example.com/janedoe/me.jpg',
    },
  },
  /** https://openid.net/specs/openid-connect-core-1_0.html#UserInfoResponse, for what the ID token leaves out. */
  resources: [
    {
      endpoint: 'https://server.example.com/connect/userinfo',
      onDemand: true,
      response: { sub: '248289761001', name: 'Jane Doe', picture: 'http://example.com/janedoe/me.jpg' },
      /** https://openid.net/specs/openid-connect-core-1_0.html#UserInfoError */
      unauthorized: { status: 401, body: { error: 'invalid_token', error_description: 'The Access Token expired' } },
    },
  ],
  id: { in: 'id_token', path: 'sub' },
  phone: {
    number: { in: 'id_token', path: 'phone_number' },
    flag: { in: 'id_token', path: 'phone_number_verified' },
  },
  email: { rule: 'flagged', flag: { in: 'id_token', path: 'email_verified' } },
  user: {
    id: '248289761001',
    name: 'Jane Doe',
    avatar: 'http://example.com/janedoe/me.jpg',
    email: 'janedoe@example.com',
  },
  requests: 3,
  unlikeCatalogues: {
    provider: {
      reason: 'It is no provider but the standard, whose endpoints are discovered.',
      url: 'https://openid.net/specs/openid-connect-core-1_0.html',
    },
  },
};

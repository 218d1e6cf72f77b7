import type { OAuthMock } from '@logto-social/testing';

/** A provider that follows RFC 6749 to the letter, with the RFC's own example values. */
export const mock: OAuthMock = {
  config: {
    authorizationEndpoint: 'https://server.example.com/authorize',
    tokenEndpoint: 'https://server.example.com/token',
    userInfoEndpoint: 'https://server.example.com/userinfo',
    clientId: 's6BhdRkqt3',
    clientSecret: '7Fjfp0ZBr1KtDRbnfVdmIw',
    tokenEndpointAuthMethod: 'client_secret_basic',
    scope: 'profile',
    profileMap: {
      id: 'data.user.id',
      name: 'data.user.fullName',
      avatar: 'data.user.pictures.0.url',
      email: 'data.email',
      emailVerified: 'data.emailVerified',
    },
    customConfig: { accessType: 'offline' },
  },
  authorization: {
    endpoint: 'https://server.example.com/authorize',
    parameters: { scope: 'profile', access_type: 'offline' },
  },
  /** https://www.rfc-editor.org/rfc/rfc6749#section-4.1.4 */
  token: {
    endpoint: 'https://server.example.com/token',
    clientAuthentication: 'client_secret_basic',
    response: {
      access_token: '2YotnFZFEjr1zCsicMWpAA',
      token_type: 'example',
      expires_in: 3600,
      refresh_token: 'tGzv3JOkF0XG5Qx2TlKWIA',
    },
    refreshed: { access_token: 'mF_9.B5f-4.1JqM', token_type: 'Bearer', expires_in: 3600 },
    /** https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      invalid_client: { status: 401, body: { error: 'invalid_client' } },
    },
  },
  resources: [
    {
      endpoint: 'https://server.example.com/userinfo',
      response: {
        data: {
          user: { id: '248289761001', fullName: 'Jane Doe', pictures: [{ url: 'https://example.com/janedoe/me.jpg' }] },
          email: 'janedoe@example.com',
          emailVerified: true,
        },
      },
      unauthorized: { status: 401, body: { error: 'invalid_token', error_description: 'The access token expired' } },
    },
  ],
  id: { in: 'https://server.example.com/userinfo', path: 'data.user.id' },
  phone: {
    number: { in: 'https://server.example.com/userinfo', path: 'phone' },
    flag: { in: 'https://server.example.com/userinfo', path: 'phone_verified' },
  },
  email: { rule: 'flagged', flag: { in: 'https://server.example.com/userinfo', path: 'data.emailVerified' } },
  user: {
    id: '248289761001',
    name: 'Jane Doe',
    avatar: 'https://example.com/janedoe/me.jpg',
    email: 'janedoe@example.com',
  },
  requests: 2,
  unlikeCatalogues: {
    provider: {
      reason: 'It is no provider but the standard, whose endpoints are configured.',
      url: 'https://www.rfc-editor.org/rfc/rfc6749',
    },
  },
};

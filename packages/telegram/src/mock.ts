import type { ProviderMock } from '@logto-social/testing';

/** https://core.telegram.org/bots/telegram-login#manual-implementation */
export const mock: ProviderMock = {
  config: { clientId: '123456789', clientSecret: 'client-secret' },
  authorization: {
    endpoint: 'https://oauth.telegram.org/auth',
    parameters: { scope: 'openid profile' },
    /** What happens when somebody declines is not documented. */
    denied: null,
  },
  token: {
    endpoint: 'https://oauth.telegram.org/token',
    clientAuthentication: 'client_secret_basic',
    response: { access_token: 'access-token', token_type: 'Bearer', expires_in: 3600 },
    /** Telegram documents none: these are RFC 6749's. */
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      invalid_client: { status: 401, body: { error: 'invalid_client' } },
    },
  },
  /** https://core.telegram.org/bots/telegram-login#user-data-structure, less what the scope `phone` adds */
  idToken: {
    jwksUri: 'https://oauth.telegram.org/.well-known/jwks.json',
    claims: {
      iss: 'https://oauth.telegram.org',
      sub: '1234123412341234123',
      id: 987654321,
      name: 'John Doe',
      given_name: 'John',
      family_name: 'Doe',
      preferred_username: 'johndoe',
      picture: 'https://cdn4.telesco.pe/file',
    },
    withoutNonce: true,
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  /** No scope gives an address: https://core.telegram.org/bots/telegram-login#available-scopes */
  email: { rule: 'none' },
  user: { id: '1234123412341234123', name: 'John Doe', avatar: 'https://cdn4.telesco.pe/file' },
  requests: 2,
  unlikeCatalogues: {
    provider: {
      reason: 'Catalogues have the widget that this replaced, which signed its answers with the token of the bot.',
      url: 'https://core.telegram.org/bots/telegram-login',
    },
  },
};

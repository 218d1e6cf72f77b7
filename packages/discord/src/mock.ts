import type { ProviderMock } from '@logto-social/testing';

/** https://docs.discord.com/developers/topics/oauth2#authorization-code-grant */
export const mock: ProviderMock = {
  config: { clientId: '332269999912132097', clientSecret: '937it3ow87i4ery69876wqire' },
  authorization: {
    endpoint: 'https://discord.com/oauth2/authorize',
    parameters: { scope: 'identify email' },
    /** https://discord.com/.well-known/oauth-authorization-server */
    issuer: 'https://discord.com',
    denied: {
      error: 'access_denied',
      error_description: 'The resource owner or authorization server denied the request',
    },
  },
  token: {
    endpoint: 'https://discord.com/api/v10/oauth2/token',
    clientAuthentication: 'client_secret_basic',
    response: {
      access_token: '6qrZcUqja7812RVdnEKjpzOL4CvHBFG',
      token_type: 'Bearer',
      expires_in: 604800,
      refresh_token: 'D43f5y0ahjqew82jZ4NViEr2YafMKhue',
      scope: 'identify',
    },
    refreshed: {
      access_token: 'f5y0ahjqew82jZ4NViEr2YafMKhueD43',
      token_type: 'Bearer',
      expires_in: 604800,
      refresh_token: '12RVdnEKjpzOL4CvHBFG6qrZcUqja78',
      scope: 'identify',
    },
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant', error_description: 'Invalid "code" in request.' } },
      invalid_client: { status: 401, body: { error: 'invalid_client' } },
    },
  },
  /** https://docs.discord.com/developers/resources/user#user-object-example-user */
  resources: [
    {
      endpoint: 'https://discord.com/api/v10/users/@me',
      response: {
        id: '80351110224678912',
        username: 'Nelly',
        discriminator: '1337',
        global_name: null,
        avatar: '8342729096ea3675442027381ff50dfe',
        verified: true,
        email: 'nelly@discord.com',
        flags: 64,
        banner: '06c16474723fe537c283b8efa61a30c8',
        accent_color: 16711680,
        premium_type: 1,
        public_flags: 64,
      },
      unauthorized: { status: 401, body: { message: '401: Unauthorized', code: 0 } },
    },
  ],
  id: { in: 'https://discord.com/api/v10/users/@me', path: 'id' },
  email: { rule: 'flagged', flag: { in: 'https://discord.com/api/v10/users/@me', path: 'verified' } },
  user: {
    id: '80351110224678912',
    name: 'Nelly',
    avatar: 'https://cdn.discordapp.com/avatars/80351110224678912/8342729096ea3675442027381ff50dfe.png',
    email: 'nelly@discord.com',
  },
  requests: 2,
  unlikeCatalogues: {
    tokenEndpoint: {
      reason: 'Catalogues leave out the version, which then is whichever Discord has as its default.',
      url: 'https://docs.discord.com/developers/reference#api-versioning',
    },
    userInfoEndpoint: {
      reason: 'Catalogues leave out the version, which then is whichever Discord has as its default.',
      url: 'https://docs.discord.com/developers/reference#api-versioning',
    },
  },
};

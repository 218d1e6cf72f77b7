import type { ProviderMock } from '@logto-social/testing';

/** https://developer.spotify.com/documentation/web-api/tutorials/code-flow */
export const mock: ProviderMock = {
  config: { clientId: 'client-id', clientSecret: 'client-secret' },
  authorization: {
    endpoint: 'https://accounts.spotify.com/authorize',
    parameters: { scope: 'user-read-email' },
  },
  token: {
    endpoint: 'https://accounts.spotify.com/api/token',
    clientAuthentication: 'client_secret_basic',
    response: {
      access_token: 'NgCXRK...MzYjw',
      token_type: 'Bearer',
      scope: 'user-read-private user-read-email',
      expires_in: 3600,
      refresh_token: 'NgAagA...Um_SHo',
    },
    /** https://developer.spotify.com/documentation/web-api/tutorials/refreshing-tokens */
    refreshed: {
      access_token: 'BQBLuPRYBQ...BP8stIv5xr-Iwaf4l8eg',
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: 'AQAQfyEFmJJuCvAFh...cG_m-2KTgNDaDMQqjrOa3',
      scope: 'user-read-email user-read-private',
    },
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant', error_description: 'Invalid authorization code' } },
      invalid_client: { status: 400, body: { error: 'invalid_client', error_description: 'Invalid client secret' } },
    },
  },
  /** https://developer.spotify.com/documentation/web-api/reference/get-current-users-profile */
  resources: [
    {
      endpoint: 'https://api.spotify.com/v1/me',
      response: {
        account_id: 'aB3dE5fG7h',
        country: 'SE',
        display_name: 'JM Wizzler',
        email: 'email@example.com',
        external_urls: { spotify: 'https://open.spotify.com/user/wizzler' },
        followers: { href: null, total: 3829 },
        href: 'https://api.spotify.com/v1/users/wizzler',
        id: 'wizzler',
        images: [{ url: 'https://i.scdn.co/image/ab67616d00001e02ff9ca10b55ce82ae553c8228', height: 300, width: 300 }],
        product: 'premium',
        type: 'user',
        uri: 'spotify:user:wizzler',
      },
      /** https://developer.spotify.com/documentation/web-api/concepts/api-calls#regular-error-object */
      unauthorized: { status: 401, body: { error: { status: 401, message: 'The access token expired' } } },
    },
  ],
  id: { in: 'https://api.spotify.com/v1/me', path: 'account_id' },
  email: { rule: 'unverified', address: 'email@example.com' },
  user: {
    id: 'aB3dE5fG7h',
    name: 'JM Wizzler',
    avatar: 'https://i.scdn.co/image/ab67616d00001e02ff9ca10b55ce82ae553c8228',
  },
  requests: 2,
};

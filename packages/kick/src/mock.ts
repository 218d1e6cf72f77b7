import type { ProviderMock } from '@logto-social/testing';

/** https://docs.kick.com/getting-started/generating-tokens-oauth2-flow */
export const mock: ProviderMock = {
  config: { clientId: 'client-id', clientSecret: 'client-secret' },
  pkce: 'required',
  authorization: {
    endpoint: 'https://id.kick.com/oauth/authorize',
    parameters: { scope: 'user:read' },
  },
  /** https://docs.kick.com/getting-started/generating-tokens-oauth2-flow#token-endpoint, which shows the members without values; and documents one error for everything. */
  token: {
    endpoint: 'https://id.kick.com/oauth/token',
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: 'access-token',
      token_type: 'Bearer',
      refresh_token: 'refresh-token',
      expires_in: 7200,
      scope: 'user:read',
    },
    /** https://docs.kick.com/getting-started/generating-tokens-oauth2-flow#refresh-token-endpoint */
    refreshed: {
      access_token: 'next-access-token',
      token_type: 'Bearer',
      refresh_token: 'next-refresh-token',
      expires_in: 7200,
      scope: 'user:read',
    },
  },
  resources: [
    /** https://docs.kick.com/apis/users; the names as other clients read them (https://api.kick.com/swagger/v1/doc.json was not seen), with values of our own */
    {
      endpoint: 'https://api.kick.com/public/v1/users',
      response: {
        data: [
          {
            email: 'john.doe@example.com',
            name: 'John Doe',
            profile_picture: 'https://kick.com/img/default-profile-pictures/default-avatar-2.webp',
            user_id: 123,
          },
        ],
        message: 'OK',
      },
      unauthorized: { status: 401, body: { data: {}, message: 'Unauthorized' } },
    },
  ],
  id: { in: 'https://api.kick.com/public/v1/users', path: 'data.0.user_id' },
  /** https://docs.kick.com/apis/users has no word on whether the address is verified. */
  email: { rule: 'unverified', address: 'john.doe@example.com' },
  user: {
    id: '123',
    name: 'John Doe',
    avatar: 'https://kick.com/img/default-profile-pictures/default-avatar-2.webp',
  },
  requests: 2,
};

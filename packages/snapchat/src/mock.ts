import type { ProviderMock } from '@logto-social/testing';

/** https://developers.snap.com/snap-kit/login-kit/Tutorials/web */
export const mock: ProviderMock = {
  config: { clientId: 'client-id', clientSecret: 'client-secret' },
  authorization: {
    endpoint: 'https://accounts.snapchat.com/accounts/oauth2/auth',
    parameters: {
      scope:
        'https://auth.snapchat.com/oauth2/api/user.external_id https://auth.snapchat.com/oauth2/api/user.display_name https://auth.snapchat.com/oauth2/api/user.bitmoji.avatar',
    },
  },
  token: {
    endpoint: 'https://accounts.snapchat.com/accounts/oauth2/token',
    clientAuthentication: 'client_secret_basic',
    /** https://developers.snap.com/snap-kit/login-kit/Tutorials/web */
    response: {
      access_token: 'hCgwKCjE2MDA2Mjk',
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: 'hCgwKCjE2MDA2MjkyNDU',
      scope:
        'https://auth.snapchat.com/oauth2/api/user.external_id https://auth.snapchat.com/oauth2/api/user.display_name',
    },
    refreshed: {
      access_token: 'hCgwKCjE2MDA2Mz',
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: 'hCgwKCjE2MDA2MzI3NzY',
      scope:
        'https://auth.snapchat.com/oauth2/api/user.external_id https://auth.snapchat.com/oauth2/api/user.display_name',
    },
  },
  /** https://developers.snap.com/snap-kit/login-kit/Tutorials/web */
  resources: [
    {
      endpoint: 'https://kit.snapchat.com/v1/me',
      query: { query: '{me{externalId displayName bitmoji{avatar}}}' },
      response: {
        data: {
          me: {
            externalId: 'CAESIPiRBp0e5gLDq7VVurQ3rVdmdbqxpOJWynjyBL/xlo0w',
            displayName: 'Jane Doe',
            bitmoji: { avatar: 'https://sdk.bitmoji.com/render/panel/jane.png' },
          },
        },
        errors: [],
      },
      /** Its words are not documented. */
      unauthorized: { status: 401, body: 'Unauthorized' },
    },
  ],
  id: { in: 'https://kit.snapchat.com/v1/me', path: 'data.me.externalId' },
  /** https://developers.snap.com/snap-kit/login-kit/Tutorials/web has no address. */
  email: { rule: 'none' },
  user: {
    id: 'CAESIPiRBp0e5gLDq7VVurQ3rVdmdbqxpOJWynjyBL/xlo0w',
    name: 'Jane Doe',
    avatar: 'https://sdk.bitmoji.com/render/panel/jane.png',
  },
  requests: 2,
};

import type { ProviderMock } from '@logto-social/testing';

/** https://create.roblox.com/docs/cloud/auth/oauth2-reference */
export const mock: ProviderMock = {
  config: { clientId: '840974200211308101', clientSecret: 'RBX-CR9-client-secret' },
  authorization: {
    endpoint: 'https://apis.roblox.com/oauth/v1/authorize',
    parameters: { scope: 'openid profile' },
  },
  /** https://create.roblox.com/docs/cloud/auth/oauth2-reference#token-exchange, where a client may prove itself either way. */
  token: {
    endpoint: 'https://apis.roblox.com/oauth/v1/token',
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: 'access-token',
      refresh_token: 'refresh-token',
      token_type: 'Bearer',
      expires_in: 899,
      scope: 'openid profile',
    },
    refreshed: {
      access_token: 'next-access-token',
      refresh_token: 'next-refresh-token',
      token_type: 'Bearer',
      expires_in: 899,
      scope: 'openid profile',
    },
    /** Roblox documents none: these are RFC 6749's. */
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      invalid_client: { status: 401, body: { error: 'invalid_client' } },
    },
  },
  /** https://create.roblox.com/docs/cloud/auth/oauth2-reference#user-information */
  resources: [
    {
      endpoint: 'https://apis.roblox.com/oauth/v1/userinfo',
      response: {
        sub: '1516563360',
        name: 'exampleuser',
        nickname: 'exampleuser',
        preferred_username: 'exampleuser',
        created_at: 1584682495,
        profile: 'https://www.roblox.com/users/1516563360/profile',
        picture: 'https://tr.rbxcdn.com/03dc2a9abe7b1aacaaf93ea46d5c0646/150/150/AvatarHeadshot/Png',
      },
      /** Roblox documents none: this is RFC 6750's. */
      unauthorized: { status: 401, body: { error: 'invalid_token' } },
    },
  ],
  id: { in: 'https://apis.roblox.com/oauth/v1/userinfo', path: 'sub' },
  /** Scopes of other people's applications give no address: https://create.roblox.com/docs/cloud/auth/oauth2-registration#add-permissions */
  email: { rule: 'none' },
  user: {
    id: '1516563360',
    name: 'exampleuser',
    avatar: 'https://tr.rbxcdn.com/03dc2a9abe7b1aacaaf93ea46d5c0646/150/150/AvatarHeadshot/Png',
  },
  requests: 2,
};

import type { ProviderMock } from '@logto-social/testing';

/** https://dev.twitch.tv/docs/authentication/getting-tokens-oidc/#oidc-authorization-code-grant-flow */
export const mock: ProviderMock = {
  config: { clientId: 'hof5gwx0su6owfnys0yan9c87zr6t', clientSecret: '41vpdji4e9gif29md0ouet6fktd2' },
  authorization: {
    endpoint: 'https://id.twitch.tv/oauth2/authorize',
    parameters: {
      scope: 'openid user:read:email',
      claims: '{"id_token":{"email":null,"email_verified":null,"picture":null,"preferred_username":null}}',
    },
    denied: { error: 'access_denied', error_description: 'The user denied you access' },
  },
  token: {
    endpoint: 'https://id.twitch.tv/oauth2/token',
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: 'rfx2uswqe8l4g1mkagrvg5tv0ks3',
      expires_in: 14124,
      refresh_token: '5b93chm6hdve3mycz05zfzatkfdenfspp1h1ar2xxdalen01',
      scope: ['openid', 'user:read:email'],
      token_type: 'bearer',
    },
    /** https://dev.twitch.tv/docs/authentication/refresh-tokens/ */
    refreshed: {
      access_token: '1ssjqsqfy6bads1ws7m03gras79zfr',
      refresh_token: 'eyJfMzUtNDU0OC4MWYwLTQ5MDY5ODY4NGNlMSJ9%asdfasdf=',
      scope: ['channel:read:subscriptions', 'channel:manage:polls'],
      token_type: 'bearer',
    },
    errors: {
      invalid_grant: { status: 400, body: { status: 400, message: 'Invalid authorization code' } },
      invalid_client: { status: 403, body: { status: 403, message: 'invalid client secret' } },
    },
  },
  /** https://dev.twitch.tv/docs/authentication/getting-tokens-oidc/#requesting-claims */
  idToken: {
    jwksUri: 'https://id.twitch.tv/oauth2/keys',
    claims: {
      iss: 'https://id.twitch.tv/oauth2',
      sub: '713936733',
      azp: 'hof5gwx0su6owfnys0yan9c87zr6t',
      email: 'twitchdev@example.com',
      email_verified: true,
      picture: 'https://static-cdn.jtvnw.net/jtv_user_pictures/profile_image-300x300.png',
      preferred_username: 'TwitchDev',
    },
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  email: { rule: 'flagged', flag: { in: 'id_token', path: 'email_verified' } },
  user: {
    id: '713936733',
    name: 'TwitchDev',
    avatar: 'https://static-cdn.jtvnw.net/jtv_user_pictures/profile_image-300x300.png',
    email: 'twitchdev@example.com',
  },
  requests: 2,
};

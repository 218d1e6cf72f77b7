import type { ProviderMock } from '@logto-social/testing';

/** As clients of the interface show it; Gitee documents no refusals. */
const unauthorized = { status: 401, body: { message: '401 Unauthorized: Access token does not exist' } };

/** https://gitee.com/api/v5/oauth_doc */
export const mock: ProviderMock = {
  config: { clientId: 'client-id', clientSecret: 'client-secret' },
  authorization: { endpoint: 'https://gitee.com/oauth/authorize', parameters: { scope: 'user_info emails' } },
  token: {
    endpoint: 'https://gitee.com/oauth/token',
    clientAuthentication: 'client_secret_post',
    /** The members are those that clients show: https://gitee.com/api/v5/oauth_doc names the access token and the day that it lives. */
    response: {
      access_token: 'access-token',
      token_type: 'bearer',
      expires_in: 86400,
      refresh_token: 'refresh-token',
      scope: 'user_info emails',
      created_at: 1583479340,
    },
    refreshed: {
      access_token: 'next-access-token',
      token_type: 'bearer',
      expires_in: 86400,
      refresh_token: 'next-refresh-token',
      scope: 'user_info emails',
      created_at: 1583565740,
    },
  },
  resources: [
    {
      /** https://gitee.com/api/v5/swagger#/getV5User */
      endpoint: 'https://gitee.com/api/v5/user',
      response: {
        id: 5666887,
        login: 'jane-doe',
        name: 'Jane Doe',
        avatar_url: 'https://gitee.com/assets/no_portrait.png',
        html_url: 'https://gitee.com/jane-doe',
        email: null,
      },
      unauthorized,
    },
    {
      /** https://gitee.com/api/v5/swagger#/getV5Emails */
      endpoint: 'https://gitee.com/api/v5/emails',
      response: [
        { email: 'jane@example.com', state: 'confirmed', scope: ['primary', 'notified', 'committed'] },
        { email: 'doe@example.com', state: 'confirmed', scope: ['committed'] },
      ],
      unauthorized,
    },
  ],
  id: { in: 'https://gitee.com/api/v5/user', path: 'id' },
  /** `state` of each address: https://gitee.com/api/v5/swagger#/getV5Emails */
  email: { rule: 'flagged', flag: { in: 'https://gitee.com/api/v5/emails', path: '0.state' }, yes: ['confirmed'] },
  user: {
    id: '5666887',
    name: 'Jane Doe',
    avatar: 'https://gitee.com/assets/no_portrait.png',
    email: 'jane@example.com',
  },
  requests: 3,
};

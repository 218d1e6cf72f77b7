import type { ProviderMock } from '@logto-social/testing';

const userInfoEndpoint = 'https://login.yandex.ru/info';

/** https://yandex.com/dev/id/doc/en/codes/code-url */
export const mock: ProviderMock = {
  config: { clientId: '4760187d81bc4b7799476b42b5103713', clientSecret: 'yandex-client-secret' },
  /** Without a scope the token has the permissions of the app. */
  authorization: {
    endpoint: 'https://oauth.yandex.com/authorize',
    parameters: {},
    denied: { error: 'access_denied', error_description: 'User denied the request.' },
  },
  token: {
    endpoint: 'https://oauth.yandex.com/token',
    clientAuthentication: 'client_secret_post',
    response: {
      token_type: 'bearer',
      access_token: 'AQAAAACy1C6ZAAAAfa6vDLuItEy8pg-iIpnDxIs',
      expires_in: 31536000,
      refresh_token: '1:GN686QVt0mmakDd9:A4pYuW9LGk0_UnlrMIWklkAuJkUWbq27loFekJVmSYrdfzdePBy7:A-2dHOmBxiXgajnD-kYOwQ',
      scope: 'login:info login:email login:avatar',
    },
    /** https://yandex.com/dev/id/doc/en/tokens/refresh-client */
    refreshed: {
      token_type: 'bearer',
      access_token: 'AQAAAACy1C6ZAAAAfa6vDLuItEy8pg-iIpnDxNext',
      expires_in: 31536000,
      refresh_token: '1:GN686QVt0mmakDd9:A4pYuW9LGk0_UnlrMIWklkAuJkUWbq27loFekJVmSYrdfzdePBy7:A-2dHOmBxiXgajnD-kYNext',
      scope: 'login:info login:email login:avatar',
    },
    errors: {
      /** https://github.com/nextauthjs/next-auth/issues/11611 */
      invalid_grant: { status: 400, body: { error: 'invalid_grant', error_description: 'Code has expired' } },
      invalid_client: { status: 400, body: { error: 'invalid_client', error_description: 'Wrong client secret' } },
    },
  },
  /** https://yandex.com/dev/id/doc/en/user-information */
  resources: [
    {
      endpoint: userInfoEndpoint,
      bearer: { scheme: 'OAuth' },
      response: {
        login: 'ivan',
        old_social_login: 'uid-mmzxrnry',
        default_email: 'test@yandex.ru',
        id: '1000034426',
        client_id: '4760187d81bc4b7799476b42b5103713',
        psuid: '1.AAceCw.tbHgw5DtJ9_zeqPrk-Ba2w.qPWSRC5v2t2IaksPJgnge',
        emails: ['test@yandex.ru', 'other-test@yandex.ru'],
        default_avatar_id: '131652443',
        is_avatar_empty: false,
        birthday: '1987-03-12',
        first_name: 'Ivan',
        last_name: 'Ivanov',
        display_name: 'ivan',
        real_name: 'Ivan Ivanov',
        sex: 'male',
      },
      unauthorized: { status: 401, body: {} },
    },
  ],
  id: { in: userInfoEndpoint, path: 'id' },
  /**
   * The default address for contacting the user, and no more.
   * https://yandex.com/dev/id/doc/en/user-information#email-access
   */
  email: { rule: 'unverified', address: 'test@yandex.ru' },
  user: {
    id: '1000034426',
    name: 'Ivan Ivanov',
    avatar: 'https://avatars.yandex.net/get-yapic/131652443/islands-200',
  },
  requests: 2,
};

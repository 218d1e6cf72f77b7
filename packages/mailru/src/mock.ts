import type { ProviderMock } from '@logto-social/testing';

/** https://id.vk.com/about/business/go/docs/ru/vkid/latest/oauth/oauth-mail/index */
export const mock: ProviderMock = {
  config: { clientId: '790000000000000000000000000000d7', clientSecret: '4f00000000000000000000000000001b' },
  authorization: {
    endpoint: 'https://oauth.mail.ru/login',
    parameters: { scope: 'userinfo' },
  },
  token: {
    endpoint: 'https://oauth.mail.ru/token',
    clientAuthentication: 'client_secret_basic',
    response: { access_token: '8d1e2c5f7a90', expires_in: 3600, refresh_token: '2b7c9e4d1f60' },
    refreshed: { access_token: '5c3a8e6b2d74', expires_in: 3600 },
    errors: {
      /** https://github.com/playa-ru/keycloak-russian-providers/issues/12, which gives no status. */
      invalid_grant: {
        status: 400,
        body: { error: 'token not found', error_code: 6, error_description: 'token not found' },
      },
      /** Not documented: the standard's. */
      invalid_client: { status: 401, body: { error: 'invalid_client' } },
    },
  },
  /** https://id.vk.com/about/business/go/docs/ru/vkid/latest/oauth/oauth-mail/index */
  resources: [
    {
      endpoint: 'https://oauth.mail.ru/userinfo',
      bearer: { query: 'access_token' },
      response: {
        nickname: 'Иван',
        client_id: '790000000000000000000000000000d7',
        id: '1734604429',
        image: 'https://filin.mail.ru/pic?d=-B4YYVzU7KpFhQxz0p1xQ2jG&width=180&height=180',
        first_name: 'Иван',
        email: 'ivan.petrov@mail.ru',
        locale: 'ru_RU',
        name: 'Иван Петров',
        last_name: 'Петров',
        birthday: '22.04.2000',
        gender: 'm',
      },
      /** The words of the token endpoint, in a 200 as the worst case: no page says what user info answers. */
      unauthorized: {
        status: 200,
        body: { error: 'token not found', error_code: 6, error_description: 'token not found' },
      },
    },
  ],
  id: { in: 'https://oauth.mail.ru/userinfo', path: 'id' },
  /** No page that could be read says whose mailbox it is. */
  email: { rule: 'unverified', address: 'ivan.petrov@mail.ru' },
  user: {
    id: '1734604429',
    name: 'Иван Петров',
    avatar: 'https://filin.mail.ru/pic?d=-B4YYVzU7KpFhQxz0p1xQ2jG&width=180&height=180',
  },
  requests: 2,
};

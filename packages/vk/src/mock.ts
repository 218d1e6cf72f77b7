import { getResponse, HttpResponse, http, type OAuthMock, type Simulate } from '@logto-social/testing';

const tokenEndpoint = 'https://id.vk.ru/oauth2/auth';
const userInfoEndpoint = 'https://id.vk.ru/oauth2/user_info';
const deviceId = 'LxZkYYuIqbmjF3Z5qZ5jVBJ7aJxrCk1sZQ';

const wrongRequest = (description: string) =>
  HttpResponse.json({ error: 'invalid_request', error_description: description }, { status: 400 });

/** https://github.com/VKCOM/vkid-web-sdk/blob/master/src/auth/auth.ts: an answer with an `error` is one. */
const invalidToken = () =>
  HttpResponse.json({ error: 'invalid_token', error_description: 'access_token is invalid' }, { status: 401 });

/** A code comes with a device, which the token request must name, and the access token goes into a body. */
const simulate: Simulate = ({ authorize, handlers }, _departure, { config, token }) => ({
  authorize: async (authorizationUri, decision) => {
    const callback = await authorize(authorizationUri, decision);
    return decision === 'deny' ? callback : { ...callback, device_id: deviceId, type: 'code_v2', expires_in: '600' };
  },
  handlers: [
    http.post(tokenEndpoint, async ({ request }) => {
      const sent = new URLSearchParams(await request.clone().text());
      if (sent.get('device_id') !== deviceId) return wrongRequest('device_id is missing or invalid');
      if (!sent.get('state')) return wrongRequest('state is missing or invalid');
      return getResponse(handlers, request);
    }),
    http.post(userInfoEndpoint, async ({ request }) => {
      const sent = new URLSearchParams(await request.text());
      if (sent.get('client_id') !== config.clientId) return wrongRequest('client_id is missing or invalid');
      if (sent.get('access_token') !== token?.response.access_token) return invalidToken();
      return getResponse(handlers, new Request(userInfoEndpoint, { method: 'POST' }));
    }),
    ...handlers,
  ],
});

/** https://id.vk.com/about/business/go/docs/ru/vkid/latest/vk-id/connection/api-integration/api-description */
export const mock: OAuthMock = {
  config: { clientId: '12345' },
  /** "При интеграции авторизации используйте PKCE", and a code is not exchanged without. */
  pkce: 'required',
  authorization: {
    endpoint: 'https://id.vk.ru/authorize',
    parameters: { scope: 'vkid.personal_info email' },
  },
  token: {
    endpoint: tokenEndpoint,
    clientAuthentication: 'none',
    response: {
      refresh_token: 'vk2.a.refresh',
      access_token: 'vk2.a.access',
      id_token: 'header.payload.signature',
      token_type: 'Bearer',
      expires_in: 3600,
      user_id: 1234567890,
      state: 'XXXRandomZZZ',
      scope: 'vkid.personal_info email',
    },
    /** The errors are RFC 6749's, as the whole is OAuth 2.1. */
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      invalid_client: { status: 401, body: { error: 'invalid_client' } },
    },
  },
  resources: [
    /** https://id.vk.com/about/business/go/docs/ru/vkid/latest/vk-id/connection/work-with-user-info/user-info */
    {
      endpoint: userInfoEndpoint,
      method: 'POST',
      response: {
        user: {
          user_id: '1234567890',
          first_name: 'Ivan',
          last_name: 'Ivanov',
          phone: '79991234567',
          avatar: 'https://pp.userapi.com/60tZWMo4SmwcploUVl9XEt8ufnTTvDUmQ6Bj1g/mmv1pcj63C4.png',
          email: 'ivan_i123@vk.ru',
          sex: 2,
          verified: false,
          birthday: '01.01.2000',
        },
      },
    },
  ],
  id: { in: userInfoEndpoint, path: 'user.user_id' },
  /** `verified` is about the account: https://id.vk.ru/about/faq/business/vkid/OAuth/30022. Nothing is about the address. */
  email: { rule: 'unverified', address: 'ivan_i123@vk.ru' },
  user: {
    id: '1234567890',
    name: 'Ivan Ivanov',
    avatar: 'https://pp.userapi.com/60tZWMo4SmwcploUVl9XEt8ufnTTvDUmQ6Bj1g/mmv1pcj63C4.png',
  },
  requests: 2,
  simulate,
};

import type { ProviderMock } from '@logto-social/testing';

const userInfoEndpoint = 'https://openapi.baidu.com/rest/2.0/passport/users/getInfo';

/** https://openauth.baidu.com/doc/doc.html */
export const mock: ProviderMock = {
  config: { clientId: 'Va5yQRHlA4Fq4eR3LT0vuXV4', clientSecret: '0rDSjzQ20XUj5itV7WRtznPQSzr5pVw2' },
  /** Its lists of parameters have none of PKCE, and one that is not supported is an `invalid_request`. */
  pkce: 'unsupported',
  authorization: {
    endpoint: 'https://openapi.baidu.com/oauth/2.0/authorize',
    parameters: { scope: 'basic' },
  },
  token: {
    endpoint: 'https://openapi.baidu.com/oauth/2.0/token',
    method: 'GET',
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: '1.a6b7dbd428f731035f771b8d15063f61.86400.1292922000-2346678-124328',
      expires_in: 2592000,
      refresh_token: '2.385d55f8615fdfd9edb7c4b5ebdc3e39.604800.1293440400-2346678-124328',
      scope: 'basic',
      session_secret: '248APxvxjCZ0VEC43EYrvxqaK4oZExMB',
      session_key: '9XNNXe66zOlSassjSKD5gry9BiN61IUEi8IpJmjBwvU07RXP0J3c4GnhZR3GKhMHa1A=',
    },
    refreshed: {
      access_token: '1.b7c8ece539f842146f882c9e26174f72.86400.1292922000-2346678-124328',
      expires_in: 2592000,
      refresh_token: '2.496e66f9726fed0ede8d5c6fced4f40.604800.1293440400-2346678-124328',
      scope: 'basic',
      session_secret: '359BQywykDA1WFD54FZSwyrbL5paFyNC',
      session_key: '0YOOYf77APmTbttkTLE6hsz0CjO72JVFj9JqKnkCxwV18SYQ1K4d5HoiAS4HLiNIb2B=',
    },
    /** https://cloud.baidu.com/doc/NLP/s/Tk6z52d7c and the appendix of the page above. Neither gives a status. */
    errors: {
      invalid_grant: {
        status: 400,
        body: { error: 'invalid_grant', error_description: 'The provided authorization grant is revoked' },
      },
      invalid_client: {
        status: 401,
        body: { error: 'invalid_client', error_description: 'Client authentication failed' },
      },
    },
  },
  resources: [
    {
      endpoint: userInfoEndpoint,
      bearer: { query: 'access_token' },
      response: {
        openid: 'oPXyY4O0ZTmUqSX4MRxYDDCccT6Kc9E',
        username: 'u***e',
        portrait: 'e2c1776c31393837313031319605',
        is_bind_mobile: '1',
        is_realname: '1',
      },
      /** https://cloud.baidu.com/theme/P/2904906-8 */
      unauthorized: {
        status: 200,
        body: { error_code: 110, error_msg: 'Access token invalid or no longer valid' },
      },
    },
  ],
  /** In place of `userid`, which is no longer given: https://openauth.baidu.com/doc/openid.html */
  id: { in: userInfoEndpoint, path: 'openid' },
  /** No field of the user is an address. */
  email: { rule: 'none' },
  user: {
    id: 'oPXyY4O0ZTmUqSX4MRxYDDCccT6Kc9E',
    name: 'u***e',
    avatar: 'https://himg.bdimg.com/sys/portrait/item/e2c1776c31393837313031319605.jpg',
  },
  requests: 2,
};

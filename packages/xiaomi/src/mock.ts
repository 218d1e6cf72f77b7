import type { ProviderMock, Simulate } from '@logto-social/testing';
import { getResponse, HttpResponse, http } from '@logto-social/testing/simulator';

const tokenEndpoint = 'https://account.xiaomi.com/oauth2/token';

/** What every answer of the token endpoint begins with. */
const behindPrefix = async (response: Response | undefined) =>
  new HttpResponse(`&&&START&&&${await response?.text()}`, { headers: { 'content-type': 'application/json' } });

/** A refresh is a GET, which must name the redirect URI: https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1516 */
const simulate: Simulate = (standard) => ({
  ...standard,
  handlers: [
    http.get(tokenEndpoint, ({ request }) => {
      const { searchParams } = new URL(request.url);
      const isRefresh = searchParams.get('grant_type') === 'refresh_token' && searchParams.get('redirect_uri');
      const body = new URLSearchParams(isRefresh ? [...searchParams] : []);
      return getResponse(standard.handlers, new Request(tokenEndpoint, { method: 'POST', body })).then(behindPrefix);
    }),
    http.post(tokenEndpoint, ({ request }) => getResponse(standard.handlers, request).then(behindPrefix)),
    ...standard.handlers,
  ],
});

/** https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1708 */
export const mock: ProviderMock = {
  config: {
    clientId: '1234567890',
    clientSecret: 'client-secret',
    redirectUri: 'http://example.com/example',
  },
  /** Its lists of parameters have neither a code challenge nor a code verifier. */
  pkce: 'unsupported',
  authorization: {
    endpoint: 'https://account.xiaomi.com/oauth2/authorize',
    parameters: { scope: '1', skip_confirm: 'false' },
    /** https://xiaomi-passport.github.io/error-code.html */
    denied: { error: '96012', error_description: 'user or server denied access' },
  },
  token: {
    endpoint: tokenEndpoint,
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: 'access token value',
      expires_in: 259200,
      refresh_token: 'refresh token value',
      scope: 'scope value',
      'token_type ': 'mac',
      'mac_key ': 'mac key value',
      mac_algorithm: 'HmacSha1',
      openId: '2.0XXXXXXXXX',
      union_id: 'union id value',
    },
    /** https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1516, with other tokens than the page repeats. */
    refreshed: {
      access_token: 'next access token value',
      expires_in: 7776000,
      refresh_token: 'next refresh token value',
      scope: 'scope value',
      'token_type ': 'mac',
      'mac_key ': 'mac key value',
      mac_algorithm: ' HmacSha1',
      openId: '2.0XXXXXXXXX',
    },
    /** https://xiaomi-passport.github.io/error-code.html */
    errors: {
      invalid_grant: {
        status: 200,
        body: {
          error: 96013,
          error_description:
            'code invalid or expired, authorization code can be used once, and it’s valid within 5 minutes',
        },
      },
      invalid_client: {
        status: 200,
        body: { error: 96003, error_description: 'client_id and client_secret don’t match' },
      },
    },
  },
  resources: [
    /** https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1517, with a URL where the page says that one stands there. */
    {
      endpoint: 'https://open.account.xiaomi.com/user/profile',
      bearer: { query: 'token' },
      query: { clientId: '1234567890' },
      response: {
        result: 'ok',
        description: '成功',
        data: {
          miliaoNick: '小米账号昵称',
          unionId: '小米用户在您的所有 APP 范围内唯一标识',
          miliaoIcon: 'https://example.com/avatar.png',
        },
        code: 0,
      },
      unauthorized: {
        status: 200,
        body: { result: 'error', description: 'access token error or expired', code: 96008 },
      },
    },
  ],
  id: { in: 'https://open.account.xiaomi.com/user/profile', path: 'data.unionId' },
  required: [
    { in: 'https://open.account.xiaomi.com/user/profile', path: 'code', reason: 'It tells success from errors.' },
  ],
  email: { rule: 'none' },
  user: { id: '小米用户在您的所有 APP 范围内唯一标识', name: '小米账号昵称', avatar: 'https://example.com/avatar.png' },
  requests: 2,
  unlikeCatalogues: {
    provider: {
      reason: 'Catalogues do not have Xiaomi.',
      url: 'https://dev.mi.com/xiaomihyperos/documentation/detail?pId=1708',
    },
  },
  simulate,
};

import type { OAuthMock } from '@logto-social/testing';

/** https://developers.line.biz/en/docs/line-login/integrate-line-login/ */
export const mock: OAuthMock = {
  config: { clientId: '1234567890', clientSecret: '1234567890abcdefghij1234567890ab' },
  authorization: {
    endpoint: 'https://access.line.me/oauth2/v2.1/authorize',
    parameters: { scope: 'openid profile' },
    /** https://developers.line.biz/en/docs/line-login/integrate-line-login/#receiving-an-error-response */
    denied: { error: 'ACCESS_DENIED', error_description: 'The resource owner denied the request.' },
  },
  token: {
    /** https://developers.line.biz/en/reference/line-login/#issue-access-token */
    endpoint: 'https://api.line.me/oauth2/v2.1/token',
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: 'bNl4YEFPI/hjFWhTqexp4MuEw5YPs...',
      expires_in: 2592000,
      refresh_token: 'Aa1FdeggRhTnPNNpxr8p',
      scope: 'profile',
      token_type: 'Bearer',
    },
    /** https://developers.line.biz/en/reference/line-login/#refresh-access-token */
    refreshed: {
      token_type: 'Bearer',
      scope: 'profile',
      access_token: 'bNl4YEFPI/hjFWhTqexp4MuEw...',
      expires_in: 2591977,
      refresh_token: '8iFFRdyxNVNLWYeteMMJ',
    },
    /** LINE documents the shape at the refresh alone; the other answers have it too. */
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant', error_description: 'invalid authorization code' } },
      invalid_client: { status: 400, body: { error: 'invalid_client', error_description: 'invalid client_secret' } },
    },
  },
  /** https://developers.line.biz/en/reference/line-login/#verify-id-token-response */
  idToken: {
    claims: {
      iss: 'https://access.line.me',
      sub: 'U1234567890abcdef1234567890abcdef',
      amr: ['pwd'],
      name: 'Taro Line',
      picture: 'https://sample_line.me/aBcdefg123456',
      email: 'taro.line@example.com',
    },
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  email: { rule: 'unverified', address: 'taro.line@example.com' },
  user: {
    id: 'U1234567890abcdef1234567890abcdef',
    name: 'Taro Line',
    avatar: 'https://sample_line.me/aBcdefg123456',
  },
  requests: 1,
};

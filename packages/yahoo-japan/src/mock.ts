import type { ProviderMock } from '@logto-social/testing';

/** https://developer.yahoo.co.jp/yconnect/v2/ */
export const mock: ProviderMock = {
  config: { clientId: 'dj00zaiZpPXNYeG5tRXJKUVVlLSZzPNvbnN1bWVyc2VjcmV0Jng9ZWU-', clientSecret: 'client-secret' },
  authorization: {
    endpoint: 'https://auth.login.yahoo.co.jp/yconnect/v2/authorization',
    parameters: { bail: '1', scope: 'openid profile email' },
    /** 「codeパラメーターを付加せずにredirect_uriへリダイレクトさせます」: https://developer.yahoo.co.jp/yconnect/v2/hybrid/authorization.html */
    denied: {},
  },
  /** https://developer.yahoo.co.jp/yconnect/v2/authorization_code/token.html */
  token: {
    endpoint: 'https://auth.login.yahoo.co.jp/yconnect/v2/token',
    clientAuthentication: 'client_secret_basic',
    response: {
      access_token: 'SlAV32hkKG',
      token_type: 'Bearer',
      refresh_token: '8xLOxBtZp8',
      expires_in: 3600,
    },
    refreshed: { access_token: 'next-SlAV32hkKG', token_type: 'Bearer', expires_in: 3600 },
    /** None could be found: these are RFC 6749's. */
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      invalid_client: { status: 401, body: { error: 'invalid_client' } },
    },
  },
  idToken: {
    jwksUri: 'https://auth.login.yahoo.co.jp/yconnect/v2/jwks',
    claims: { iss: 'https://auth.login.yahoo.co.jp/yconnect/v2', sub: 'FQBSQOIDGW5PV4NHAAUY7BWAMU' },
  },
  resources: [
    /** https://developer.yahoo.co.jp/yconnect/v2/userinfo.html */
    {
      endpoint: 'https://userinfo.yahooapis.jp/yconnect/v2/attribute',
      response: {
        sub: 'FQBSQOIDGW5PV4NHAAUY7BWAMU',
        name: '矢風太郎',
        given_name: '太郎',
        'given_name#ja-Kana-JP': 'タロウ',
        'given_name#ja-Hani-JP': '太郎',
        family_name: '矢風',
        'family_name#ja-Kana-JP': 'ヤフウ',
        'family_name#ja-Hani-JP': '矢風',
        gender: 'male',
        zoneinfo: 'Asia/Tokyo',
        locale: 'ja-JP',
        birthdate: '1986',
        nickname: 'やふうたろう',
        picture: 'https://dummy.img.yahoo.co.jp/example.png',
        email: 'yconnect@example.com',
        email_verified: 'true',
      },
      /** https://developer.yahoo.co.jp/changelog/2023-12-28-yconnect31.html */
      unauthorized: {
        status: 401,
        body: 'Bearer realm="yahooapis.jp",\nerror="invalid_token", error_description="expired token"',
      },
    },
  ],
  id: { in: 'id_token', path: 'sub' },
  /** 「メールアドレスと確認済みフラグを返却します」: https://developer.yahoo.co.jp/yconnect/v2/hybrid/authorization.html */
  email: {
    rule: 'flagged',
    flag: { in: 'https://userinfo.yahooapis.jp/yconnect/v2/attribute', path: 'email_verified' },
  },
  user: {
    id: 'FQBSQOIDGW5PV4NHAAUY7BWAMU',
    name: '矢風太郎',
    avatar: 'https://dummy.img.yahoo.co.jp/example.png',
    email: 'yconnect@example.com',
  },
  requests: 3,
  unlikeCatalogues: {
    provider: {
      reason: 'They have the Yahoo of other countries, which is another company.',
      url: 'https://developer.yahoo.co.jp/yconnect/v2/',
    },
  },
};

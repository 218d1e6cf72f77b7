import type { OAuthMock } from '@logto-social/testing';

/** https://developers.kakao.com/docs/latest/en/kakaologin/rest-api, with values where the page has placeholders. */
export const mock: OAuthMock = {
  config: { clientId: 'rest-api-key', clientSecret: 'client-secret' },
  /** https://developers.kakao.com/docs/latest/en/kakaologin/rest-api#request-code */
  authorization: {
    endpoint: 'https://kauth.kakao.com/oauth/authorize',
    parameters: {},
    /** https://developers.kakao.com/docs/latest/en/kakaologin/rest-api#request-code-additional-consent */
    scopeDelimiter: ',',
    denied: { error: 'access_denied', error_description: 'User denied access' },
  },
  /** https://developers.kakao.com/docs/latest/en/kakaologin/rest-api#request-token */
  token: {
    endpoint: 'https://kauth.kakao.com/oauth/token',
    clientAuthentication: 'client_secret_post',
    response: {
      token_type: 'bearer',
      access_token: 'kakao-access-token',
      expires_in: 43199,
      refresh_token: 'kakao-refresh-token',
      refresh_token_expires_in: 5184000,
      scope: 'account_email profile',
    },
    /** https://developers.kakao.com/docs/latest/en/kakaologin/rest-api#refresh-token */
    refreshed: {
      access_token: 'kakao-refreshed-access-token',
      token_type: 'bearer',
      refresh_token: 'kakao-next-refresh-token',
      refresh_token_expires_in: 5184000,
      expires_in: 43199,
    },
    /** https://developers.kakao.com/docs/latest/en/kakaologin/trouble-shooting#token */
    errors: {
      invalid_grant: {
        status: 400,
        body: {
          error: 'invalid_grant',
          error_description: 'authorization code not found for code=xxxx',
          error_code: 'KOE320',
        },
      },
      invalid_client: {
        status: 401,
        body: { error: 'invalid_client', error_description: 'Bad client credentials', error_code: 'KOE010' },
      },
    },
  },
  /** https://developers.kakao.com/docs/latest/en/kakaologin/rest-api#req-user-info, images with `https` as asked for. */
  resources: [
    {
      endpoint: 'https://kapi.kakao.com/v2/user/me',
      query: { secure_resource: 'true' },
      response: {
        id: 123456789,
        connected_at: '2022-04-11T01:45:28Z',
        kakao_account: {
          profile_nickname_needs_agreement: false,
          profile_image_needs_agreement: false,
          profile: {
            nickname: '홍길동',
            thumbnail_image_url: 'https://yyy.kakao.com/.../img_110x110.jpg',
            profile_image_url: 'https://yyy.kakao.com/dn/.../img_640x640.jpg',
            is_default_image: false,
            is_default_nickname: false,
          },
          name_needs_agreement: false,
          name: '홍길동',
          email_needs_agreement: false,
          is_email_valid: true,
          is_email_verified: true,
          email: 'sample@sample.com',
          age_range_needs_agreement: false,
          age_range: '20~29',
          birthyear_needs_agreement: false,
          birthyear: '2002',
          birthday_needs_agreement: false,
          birthday: '1130',
          birthday_type: 'SOLAR',
          is_leap_month: false,
          gender_needs_agreement: false,
          gender: 'female',
          phone_number_needs_agreement: false,
          phone_number: '+82 010-1234-5678',
        },
      },
      /** https://devtalk.kakao.com/t/topic/134883 */
      unauthorized: { status: 401, body: { code: -401, msg: 'this access token does not exist' } },
    },
  ],
  id: { in: 'https://kapi.kakao.com/v2/user/me', path: 'id' },
  email: {
    rule: 'flagged',
    flag: { in: 'https://kapi.kakao.com/v2/user/me', path: 'kakao_account.is_email_verified' },
  },
  user: {
    id: '123456789',
    name: '홍길동',
    avatar: 'https://yyy.kakao.com/dn/.../img_640x640.jpg',
    email: 'sample@sample.com',
  },
  requests: 2,
};

import type { OAuthMock } from '@logto-social/testing';

/** https://developers.naver.com/docs/login/devguide/devguide.md, with values where the page has descriptions. */
export const mock: OAuthMock = {
  config: { clientId: 'jyvqXeaVOVmV', clientSecret: '527300A0_COq1_XV33cf' },
  /** https://developers.naver.com/docs/login/devguide/devguide.md, 3.4.2 */
  pkce: 'unsupported',
  authorization: {
    endpoint: 'https://nid.naver.com/oauth2.0/authorize',
    parameters: {},
  },
  /** https://developers.naver.com/docs/login/devguide/devguide.md, 4.1.1 */
  token: {
    endpoint: 'https://nid.naver.com/oauth2.0/token',
    clientAuthentication: 'client_secret_post',
    response: {
      access_token:
        'AAAAOLtP40eH6P5S4Z4FpFl77n3FD5I+W3ost3oDZq/nbcS+7MAYXwXbT3Y7Ib3dnvcqHkcK0e5/rw6ajF7S/QlJAgUukpp1OGkG0vzi16hcRNYX6RcQ6kPxB0oAvqfUPJiJw==',
      refresh_token: 'naverRefreshToken',
      token_type: 'bearer',
      expires_in: '3600',
    },
    /** https://developers.naver.com/docs/login/devguide/devguide.md, 4.1.2 */
    refreshed: {
      access_token: 'AAAAPIuf0L+qfDkMABQ3IJ8heq2mlw71DojBj3oc2Z6OxMQESVSrtR0dbvsiQbPbP1/cxva23n7mQShtfK4pchdk/rc=',
      token_type: 'bearer',
      expires_in: '3600',
    },
    errors: {
      invalid_grant: {
        status: 200,
        body: { error: 'invalid_request', error_description: 'no valid data in session' },
      },
      /** https://developers.naver.com/docs/login/devguide/devguide.md, 4.3 */
      invalid_client: {
        status: 401,
        body: { error: 'unauthorized_client', error_description: 'Client authentication failed.' },
      },
    },
  },
  /** https://developers.naver.com/docs/login/profile/profile.md */
  resources: [
    {
      endpoint: 'https://openapi.naver.com/v1/nid/me',
      response: {
        resultcode: '00',
        message: 'success',
        response: {
          email: 'openapi@naver.com',
          nickname: 'OpenAPI',
          profile_image: 'https://ssl.pstatic.net/static/pwe/address/nodata_33x33.gif',
          age: '40-49',
          gender: 'F',
          id: '32742776',
          name: '오픈 API',
          birthday: '10-01',
        },
      },
      unauthorized: { status: 401, body: { resultcode: '024', message: 'Authentication failed' } },
    },
  ],
  id: { in: 'https://openapi.naver.com/v1/nid/me', path: 'response.id' },
  required: [
    { in: 'https://openapi.naver.com/v1/nid/me', path: 'resultcode', reason: 'It tells success from errors.' },
  ],
  email: { rule: 'unverified', address: 'openapi@naver.com' },
  user: {
    id: '32742776',
    name: 'OpenAPI',
    avatar: 'https://ssl.pstatic.net/static/pwe/address/nodata_33x33.gif',
  },
  requests: 2,
};

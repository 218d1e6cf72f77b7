import type { OAuthMock } from '@logto-social/testing';

const userInfoEndpoint = 'https://accounts.zoho.com/oauth/user/info';

/** https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html */
export const mock: OAuthMock = {
  config: {
    clientId: '1000.GMB0YULZHJK411248S8I5GZ4CHUEX0',
    clientSecret: '122c324d3496d5d777ceeebc129470715fbb856b7',
  },
  authorization: {
    endpoint: 'https://accounts.zoho.com/oauth/v2/auth',
    parameters: { scope: 'AaaServer.profile.READ', access_type: 'offline' },
    scopeDelimiter: ',',
  },
  token: {
    endpoint: 'https://accounts.zoho.com/oauth/v2/token',
    clientAuthentication: 'client_secret_post',
    /** https://www.zoho.com/accounts/protocol/oauth/multi-dc/client-authorization.html */
    response: {
      access_token: '1000.2deaf8d0c268e3c85daa2a013a843b10.703adef2bb337b8ca36cfc5d7b83cf24',
      refresh_token: '1000.18e983526f0ca8575ea9c53b0cd5bb58.1bd83a6f2e22c3a7e1309d96ae439cc1',
      api_domain: 'https://www.zohoapis.com',
      token_type: 'Bearer',
      expires_in: 3600,
    },
    refreshed: {
      access_token: '1000.6jh82dbb9d3f6b4e9d5c7a1b0e2f3a4c.9f0e1d2c3b4a5968778695a4b3c2d1e0',
      api_domain: 'https://www.zohoapis.com',
      token_type: 'Bearer',
      expires_in: 3600,
    },
    errors: {
      /** https://github.com/zoho/zcrm-csharp-sdk/issues/7, and the status by https://github.com/Weble/ZohoBooksApi/issues/84 */
      invalid_grant: { status: 200, body: { error: 'invalid_code' } },
      /** https://github.com/schmorrison/Zoho/pull/34 */
      invalid_client: { status: 200, body: { error: 'invalid_client_secret' } },
    },
  },
  resources: [
    {
      endpoint: userInfoEndpoint,
      /** https://www.zoho.com/accounts/protocol/oauth/use-access-token.html */
      bearer: { scheme: 'Zoho-oauthtoken' },
      /** Not in Zoho's pages: https://github.com/pennersr/django-allauth/blob/0.63.6/allauth/socialaccount/providers/zoho/tests.py */
      response: {
        First_Name: 'John',
        Email: 'jdoe@example.com',
        Last_Name: 'Doe',
        Display_Name: 'JDoee',
        ZUID: 1234567,
      },
      /** Of another API, as this one's is not documented: https://www.zoho.com/crm/developer/docs/api/v8/status-codes.html */
      unauthorized: {
        status: 401,
        body: { code: 'INVALID_TOKEN', details: {}, message: 'invalid oauth token', status: 'error' },
      },
    },
  ],
  id: { in: userInfoEndpoint, path: 'ZUID' },
  /** No flag stands beside it. */
  email: { rule: 'unverified', address: 'jdoe@example.com' },
  user: { id: '1234567', name: 'John Doe' },
  requests: 2,
};

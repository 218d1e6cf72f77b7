import type { ProviderMock } from '@logto-social/testing';

/** https://developers.tiktok.com/doc/login-kit-web */
export const mock: ProviderMock = {
  config: { clientId: 'client-key', clientSecret: 'client-secret' },
  /** "Required for mobile and desktop app only": https://developers.tiktok.com/doc/oauth-user-access-token-management */
  pkce: 'unsupported',
  authorization: {
    endpoint: 'https://www.tiktok.com/v2/auth/authorize/',
    parameters: { scope: 'user.info.basic' },
    scopeDelimiter: ',',
    names: { client_id: 'client_key' },
  },
  /** https://developers.tiktok.com/doc/oauth-user-access-token-management */
  token: {
    endpoint: 'https://open.tiktokapis.com/v2/oauth/token/',
    clientAuthentication: 'client_secret_post',
    names: { client_id: 'client_key' },
    response: {
      access_token: 'act.example12345Example12345Example',
      expires_in: 7200,
      open_id: '723f24d7-e717-40f8-a2b6-cb8464cd23b4',
      refresh_expires_in: 15552000,
      refresh_token: 'rft.example12345Example12345Example',
      scope: 'user.info.basic',
      token_type: 'Bearer',
    },
    refreshed: {
      access_token: 'act.next12345Example12345Example',
      expires_in: 7200,
      open_id: '723f24d7-e717-40f8-a2b6-cb8464cd23b4',
      refresh_expires_in: 15552000,
      refresh_token: 'rft.next12345Example12345Example',
      scope: 'user.info.basic',
      token_type: 'Bearer',
    },
    /** https://developers.tiktok.com/doc/oauth-error-handling describes the errors, and gives neither status nor wording. */
    errors: {
      invalid_grant: {
        status: 200,
        body: {
          error: 'invalid_grant',
          error_description: 'The provided authorization grant is invalid.',
          log_id: '202206221854370101130062072500FFA2',
        },
      },
      invalid_client: {
        status: 200,
        body: {
          error: 'invalid_client',
          error_description: 'Client authentication failed.',
          log_id: '202206221854370101130062072500FFA2',
        },
      },
    },
  },
  resources: [
    /** https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info */
    {
      endpoint: 'https://open.tiktokapis.com/v2/user/info/',
      query: { fields: 'open_id,union_id,avatar_url,display_name' },
      response: {
        data: {
          user: {
            avatar_url:
              'https://p19-sign.tiktokcdn-us.com/tos-avt-0068-tx/b17f0e4b3a4f4a50993cf72cda8b88b8~c5_168x168.jpeg',
            open_id: '723f24d7-e717-40f8-a2b6-cb8464cd23b4',
            union_id: 'c9c60f44-a68e-4f5d-84dd-ce22faeb0ba1',
            display_name: 'Tik Toker',
          },
        },
        error: { code: 'ok', message: '', log_id: '20220829194722CBE87ED59D524E727021' },
      },
      /** https://developers.tiktok.com/doc/tiktok-api-v2-error-handling */
      unauthorized: {
        status: 401,
        body: {
          data: {},
          error: {
            code: 'access_token_invalid',
            message: 'The access token is invalid or not found in the request.',
            log_id: '20220829194722CBE87ED59D524E727021',
          },
        },
      },
    },
  ],
  id: { in: 'https://open.tiktokapis.com/v2/user/info/', path: 'data.user.open_id' },
  required: [
    { in: 'https://open.tiktokapis.com/v2/user/info/', path: 'error.code', reason: 'It tells success from errors.' },
  ],
  /** No field of the user is an address: https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info */
  email: { rule: 'none' },
  user: {
    id: '723f24d7-e717-40f8-a2b6-cb8464cd23b4',
    name: 'Tik Toker',
    avatar: 'https://p19-sign.tiktokcdn-us.com/tos-avt-0068-tx/b17f0e4b3a4f4a50993cf72cda8b88b8~c5_168x168.jpeg',
  },
  requests: 2,
};

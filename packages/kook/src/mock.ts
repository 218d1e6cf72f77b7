import type { ProviderMock } from '@logto-social/testing';

/** https://developer.kookapp.cn/doc/oauth2 */
export const mock: ProviderMock = {
  config: { clientId: 'b64kJF7HHFKXXX', clientSecret: 'client-secret' },
  /** https://developer.kookapp.cn/doc/http/oauth lists no code verifier. */
  pkce: 'unsupported',
  authorization: {
    endpoint: 'https://www.kookapp.cn/app/oauth2/authorize',
    parameters: { scope: 'get_user_info' },
  },
  /** https://developer.kookapp.cn/doc/http/oauth, in JSON as https://developer.kookapp.cn/doc/reference asks. */
  token: {
    endpoint: 'https://www.kookapp.cn/api/oauth2/token',
    clientAuthentication: 'client_secret_post',
    contentType: 'application/json',
    response: {
      access_token: '7d3012xxxxxxxxxxxxxxdc8f1',
      expires_in: 2678400,
      token_type: 'Bearer',
      scope: 'get_user_info',
    },
    /** KOOK documents none: that of a code is RFC 6749's, that of a client the one that it gives for any credentials. */
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      invalid_client: {
        status: 401,
        body: { code: 401, message: '你的用户凭证不正确', data: { name: 'Unauthorized', status: 401 } },
      },
    },
  },
  resources: [
    /** https://developer.kookapp.cn/doc/http/user#获取当前用户信息 */
    {
      endpoint: 'https://www.kookapp.cn/api/v3/user/me',
      response: {
        code: 0,
        message: '操作成功',
        data: {
          id: '364862',
          username: 'test',
          identify_num: '1670',
          online: false,
          status: 0,
          avatar: 'https://xxx.com/assets/bot.png/icon',
          bot: true,
          mobile_verified: true,
          client_id: 'b64kJF7HHFKXXX',
          mobile_prefix: '86',
          mobile: '110****2333',
          invited_count: 0,
        },
      },
      unauthorized: {
        status: 401,
        body: { code: 401, message: '你的用户凭证不正确', data: { name: 'Unauthorized', status: 401 } },
      },
    },
  ],
  id: { in: 'https://www.kookapp.cn/api/v3/user/me', path: 'data.id' },
  required: [{ in: 'https://www.kookapp.cn/api/v3/user/me', path: 'code', reason: 'It tells success from errors.' }],
  email: { rule: 'none' },
  user: { id: '364862', name: 'test', avatar: 'https://xxx.com/assets/bot.png/icon' },
  requests: 2,
  unlikeCatalogues: {
    provider: {
      reason: 'Catalogues do not have KOOK.',
      url: 'https://developer.kookapp.cn/doc/oauth2',
    },
  },
};

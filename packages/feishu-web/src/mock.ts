import type { OAuthMock } from '@logto-social/testing';

/** https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token */
export const mock: OAuthMock = {
  config: { appId: 'cli_a5ca35a685b0x26e', appSecret: 'baBqE5um9LbFGDy3X7LcfxQX1sqpXlwy' },
  keys: { clientId: 'appId', clientSecret: 'appSecret' },
  /** https://open.feishu.cn/document/authentication-management/access-token/obtain-oauth-code */
  authorization: {
    endpoint: 'https://accounts.feishu.cn/open-apis/authen/v1/authorize',
    parameters: {},
    denied: { error: 'access_denied' },
  },
  token: {
    endpoint: 'https://open.feishu.cn/open-apis/authen/v2/oauth/token',
    clientAuthentication: 'client_secret_post',
    contentType: 'application/json',
    /** As with `offline_access`. */
    response: {
      code: 0,
      access_token: 'eyJhbGciOiJFUzI1NiIs**********X6wrZHYKDxJkWwhdkrYg',
      expires_in: 7200,
      refresh_token: 'eyJhbGciOiJFUzI1NiIs**********XXOYOZz1mfgIYHwM8ZJA',
      refresh_token_expires_in: 604800,
      scope: 'auth:user.id:read offline_access task:task:read user_profile',
      token_type: 'Bearer',
    },
    /** https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token */
    refreshed: {
      code: 0,
      access_token: 'eyJhbGciOiJFUzI1NiIs**********X6wrZHYKDxJkWwhdkrYg',
      expires_in: 7200,
      refresh_token: 'eyJhbGciOiJFUzI1NiIs**********VXOYOZYZmfgIYHWM0ZJA',
      refresh_token_expires_in: 604800,
      scope: 'auth:user.id:read offline_access task:task:read user_profile',
      token_type: 'Bearer',
    },
    errors: {
      invalid_grant: {
        status: 400,
        body: {
          code: 20003,
          error: 'invalid_grant',
          error_description:
            'The authorization code is not found. Please note that an authorization code can only be used once.',
        },
      },
      invalid_client: { status: 400, body: { code: 20002, error_description: 'The client secret is invalid.' } },
    },
  },
  /** https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/user_info/get, which writes URLs without their scheme. */
  resources: [
    {
      endpoint: 'https://open.feishu.cn/open-apis/authen/v1/user_info',
      response: {
        code: 0,
        msg: 'success',
        data: {
          name: 'zhangsan',
          en_name: 'zhangsan',
          avatar_url: 'https://www.feishu.cn/avatar/icon',
          avatar_thumb: 'https://www.feishu.cn/avatar/icon_thumb',
          avatar_middle: 'https://www.feishu.cn/avatar/icon_middle',
          avatar_big: 'https://www.feishu.cn/avatar/icon_big',
          open_id: 'ou-caecc734c2e3328a62489fe0648c4b98779515d3',
          union_id: 'on-d89jhsdhjsajkda7828enjdj328ydhhw3u43yjhdj',
          email: 'zhangsan@feishu.cn',
          enterprise_email: 'demo@mail.com',
          user_id: '5d9bdxxx',
          mobile: '+86130002883xx',
          tenant_key: '736588c92lxf175d',
          employee_no: '111222333',
        },
      },
      unauthorized: { status: 200, body: { code: 20005, msg: 'The user access token passed is invalid.' } },
    },
  ],
  id: { in: 'https://open.feishu.cn/open-apis/authen/v1/user_info', path: 'data.open_id' },
  required: [
    {
      in: 'https://open.feishu.cn/open-apis/authen/v2/oauth/token',
      path: 'code',
      reason: 'It tells success from errors.',
    },
    {
      in: 'https://open.feishu.cn/open-apis/authen/v1/user_info',
      path: 'code',
      reason: 'It tells success from errors.',
    },
  ],
  email: { rule: 'unverified', address: 'zhangsan@feishu.cn' },
  user: {
    id: 'ou-caecc734c2e3328a62489fe0648c4b98779515d3',
    name: 'zhangsan',
    avatar: 'https://www.feishu.cn/avatar/icon',
  },
  requests: 2,
  unlikeCatalogues: {
    authorizationEndpoint: {
      reason: 'Catalogues have the host that Feishu used before.',
      url: 'https://open.feishu.cn/document/authentication-management/access-token/obtain-oauth-code',
    },
    tokenEndpoint: {
      reason: 'Catalogues have versions that Feishu keeps for old apps only.',
      url: 'https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token',
    },
  },
};

import type { ProviderMock } from '@logto-social/testing';

/** https://wiki.connect.qq.com/使用authorization_code获取access_token, asterisks and all. */
export const mock: ProviderMock = {
  config: { clientId: '222222', clientSecret: 'YOUR_APP_KEY' },
  /** The same page: the parameters are a closed list. */
  pkce: 'unsupported',
  authorization: {
    endpoint: 'https://graph.qq.com/oauth2.0/authorize',
    parameters: { scope: 'get_user_info' },
    scopeDelimiter: ',',
    denied: { usercancel: '1' },
  },
  token: {
    endpoint: 'https://graph.qq.com/oauth2.0/token',
    query: { fmt: 'json' },
    method: 'GET',
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: 'FE04************************CCE2',
      expires_in: '7776000',
      refresh_token: '88E4************************BE14',
    },
    refreshed: {
      access_token: 'FE04************************CCE2',
      expires_in: '7776000',
      refresh_token: '88E4************************BE15',
    },
    /** https://wiki.connect.qq.com/公共返回码说明 */
    errors: {
      invalid_grant: { status: 200, body: { error: 100020, error_description: 'code is reused error' } },
      invalid_client: { status: 200, body: { error: 100009, error_description: 'client_secret is wrong' } },
    },
  },
  resources: [
    /**
     * With the application of the other pages, and without the `unionid` that https://wiki.connect.qq.com/unionid介绍 shows
     * beside it: the `openid` would take the place of one that is missing.
     */
    {
      endpoint: 'https://graph.qq.com/oauth2.0/me',
      bearer: { query: 'access_token' },
      query: { unionid: '1', fmt: 'json' },
      response: { client_id: '222222', openid: 'YOUR_OPENID' },
      unauthorized: { status: 200, body: { error: 100016, error_description: 'access token check failed' } },
    },
    /** https://wiki.connect.qq.com/get_user_info */
    {
      endpoint: 'https://graph.qq.com/user/get_user_info',
      bearer: { query: 'access_token' },
      query: { oauth_consumer_key: '222222' },
      response: {
        ret: 0,
        msg: '',
        nickname: 'Peter',
        figureurl: 'http://qzapp.qlogo.cn/qzapp/111111/942FEA70050EEAFBD4DCE2C1FC775E56/30',
        figureurl_1: 'http://qzapp.qlogo.cn/qzapp/111111/942FEA70050EEAFBD4DCE2C1FC775E56/50',
        figureurl_2: 'http://qzapp.qlogo.cn/qzapp/111111/942FEA70050EEAFBD4DCE2C1FC775E56/100',
        figureurl_qq_1: 'http://q.qlogo.cn/qqapp/100312990/DE1931D5330620DBD07FB4A5422917B6/40',
        figureurl_qq_2: 'http://q.qlogo.cn/qqapp/100312990/DE1931D5330620DBD07FB4A5422917B6/100',
        gender: '男',
        is_yellow_vip: '1',
        vip: '1',
        yellow_vip_level: '7',
        level: '7',
        is_yellow_year_vip: '1',
      },
      unauthorized: { status: 200, body: { ret: 100016, msg: 'access token check failed' } },
    },
  ],
  id: { in: 'https://graph.qq.com/oauth2.0/me', path: 'openid' },
  required: [
    {
      in: 'https://graph.qq.com/oauth2.0/me',
      path: 'client_id',
      reason: 'It tells a token of this application from one of another.',
    },
    { in: 'https://graph.qq.com/user/get_user_info', path: 'ret', reason: 'It tells success from errors.' },
  ],
  email: { rule: 'none' },
  user: {
    id: 'YOUR_OPENID',
    name: 'Peter',
    avatar: 'http://q.qlogo.cn/qqapp/100312990/DE1931D5330620DBD07FB4A5422917B6/100',
  },
  requests: 3,
};

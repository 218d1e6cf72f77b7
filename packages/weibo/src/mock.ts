import type { ProviderMock } from '@logto-social/testing';

/** https://open.weibo.com/wiki/Oauth2/authorize */
export const mock: ProviderMock = {
  config: { clientId: '123050457758183', clientSecret: 'weibo-app-secret' },
  /** Its list of parameters has neither a code challenge nor, at the token endpoint, a code verifier. */
  pkce: 'unsupported',
  authorization: {
    endpoint: 'https://api.weibo.com/oauth2/authorize',
    parameters: {},
    scopeDelimiter: ',',
    /** The table of errors that https://www.cnblogs.com/highriver/p/2260589.html has from Weibo's pages. */
    denied: { error: 'access_denied', error_code: '21330', error_description: '用户或授权服务器拒绝授予数据访问权限' },
  },
  /** https://open.weibo.com/wiki/Oauth2/access_token */
  token: {
    endpoint: 'https://api.weibo.com/oauth2/access_token',
    clientAuthentication: 'client_secret_post',
    response: { access_token: 'ACCESS_TOKEN', expires_in: 1234, remind_in: '798114', uid: '1404376560' },
    errors: {
      /** The same table, in the shape of its example. It gives no status. */
      invalid_grant: {
        status: 400,
        body: {
          error: 'invalid_grant',
          error_code: 21325,
          error_description: '提供的Access Grant是无效的、过期的或已撤销的',
        },
      },
      invalid_client: {
        status: 400,
        body: { error: 'invalid_client', error_code: 21324, error_description: 'client_id或client_secret参数无效' },
      },
    },
  },
  resources: [
    /** https://open.weibo.com/wiki/2/users/show, less what no sign-in needs */
    {
      endpoint: 'https://api.weibo.com/2/users/show.json',
      bearer: { query: 'access_token' },
      query: { uid: '1404376560' },
      response: {
        id: 1404376560,
        idstr: '1404376560',
        screen_name: 'zaku',
        name: 'zaku',
        location: '北京 朝阳区',
        profile_image_url: 'http://tp1.sinaimg.cn/1404376560/50/0/1',
        gender: 'm',
        verified: false,
        avatar_large: 'http://tp1.sinaimg.cn/1404376560/180/0/1',
      },
      /** The same table, in the shape of https://open.weibo.com/wiki/Error_code */
      unauthorized: {
        status: 403,
        body: { error: 'expired_token', error_code: 21327, request: '/2/users/show.json' },
      },
    },
  ],
  id: { in: 'https://api.weibo.com/oauth2/access_token', path: 'uid' },
  /** No field of the user is an address: https://open.weibo.com/wiki/2/users/show */
  email: { rule: 'none' },
  user: { id: '1404376560', name: 'zaku', avatar: 'http://tp1.sinaimg.cn/1404376560/180/0/1' },
  requests: 2,
};

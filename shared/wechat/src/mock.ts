import { HttpResponse, http, type ProviderMock } from '@logto-social/testing/simulator';

/** https://developers.weixin.qq.com/doc/oplatform/developers/dev/auth/web has the app ID. */
const appId = 'wxbdc5610cc59c1631';

/** Where the pages of the platform for developers have capitals for values, so does this. */
const refreshed = {
  openid: 'OPENID',
  access_token: 'ACCESS_TOKEN',
  expires_in: 7200,
  refresh_token: 'REFRESH_TOKEN',
  scope: 'SCOPE',
};

/**
 * What WeChat documents alike for websites and apps:
 * https://developers.weixin.qq.com/doc/oplatform/Website_App/WeChat_Login/Authorized_Interface_Calling_UnionID.html
 */
export const mock = {
  config: { appId, appSecret: 'SECRET' },
  keys: { clientId: 'appId', clientSecret: 'appSecret' },
  pkce: 'unsupported',
  token: {
    endpoint: 'https://api.weixin.qq.com/sns/oauth2/access_token',
    method: 'GET',
    names: { client_id: 'appid', client_secret: 'secret' },
    withoutRedirectUri: true,
    clientAuthentication: 'client_secret_post',
    response: { ...refreshed, unionid: 'o6_bmasdasdsad6_2sgVt7hMZOPfL' },
    refreshed,
    errors: {
      invalid_grant: { status: 200, body: { errcode: 40029, errmsg: 'invalid code' } },
      invalid_client: { status: 200, body: { errcode: 40125, errmsg: 'invalid appsecret' } },
    },
  },
  /**
   * Without `unionid`, as for an app to which WeChat gives none:
   * https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsuserinfo
   */
  resources: [
    {
      endpoint: 'https://api.weixin.qq.com/sns/userinfo',
      bearer: { query: 'access_token' },
      query: { openid: 'OPENID' },
      response: {
        openid: 'OPENID',
        nickname: 'NICKNAME',
        sex: 1,
        province: 'PROVINCE',
        city: 'CITY',
        country: 'COUNTRY',
        headimgurl:
          'https://thirdwx.qlogo.cn/mmopen/g3MonUZtNHkdmzicIlibx6iaFqAc56vxLSUfpb6n5WKSYVY0ChQKkiaJSgQ1dZuTOgvLLrhJbERQQ4eMsv84eavHiaiceqxibJxCfHe/46',
        privilege: ['PRIVILEGE1', 'PRIVILEGE2'],
      },
      proves: 'Where there is a `unionid`, that is the ID, and the tokens need not have it.',
      unauthorized: {
        status: 200,
        body: { errcode: 40001, errmsg: 'invalid credential, access_token is invalid or not latest' },
      },
    },
  ],
  id: { in: 'https://api.weixin.qq.com/sns/oauth2/access_token', path: 'openid' },
  email: { rule: 'none' },
  user: {
    id: 'OPENID',
    name: 'NICKNAME',
    avatar:
      'https://thirdwx.qlogo.cn/mmopen/g3MonUZtNHkdmzicIlibx6iaFqAc56vxLSUfpb6n5WKSYVY0ChQKkiaJSgQ1dZuTOgvLLrhJbERQQ4eMsv84eavHiaiceqxibJxCfHe/46',
  },
  requests: 2,
  /** https://developers.weixin.qq.com/doc/service/api/webdev/access/api_snsrefreshtoken */
  simulate: (standard, _departure, { token }) => ({
    ...standard,
    handlers: [
      ...standard.handlers,
      http.get('https://api.weixin.qq.com/sns/oauth2/refresh_token', ({ request }) => {
        const { appid, grant_type, refresh_token, ...others } = Object.fromEntries(new URL(request.url).searchParams);
        const isRefresh = appid === appId && grant_type === 'refresh_token' && Object.keys(others).length === 0;
        const isKnown = refresh_token === refreshed.refresh_token;
        return HttpResponse.json(
          isRefresh && isKnown ? Object(token?.refreshed) : { errcode: 40030, errmsg: 'invalid refresh_token' },
        );
      }),
    ],
  }),
} satisfies Omit<ProviderMock, 'authorization'>;

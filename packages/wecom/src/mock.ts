import { getResponse, HttpResponse, http, type OAuthMock } from '@logto-social/testing/simulator';

/** https://developer.work.weixin.qq.com/document/path/91039 */
const applicationToken = { errcode: 0, errmsg: 'ok', access_token: 'accesstoken000001', expires_in: 7200 };

/** https://developer.work.weixin.qq.com/document/path/90196, of an application that may read everything. */
const member = {
  errcode: 0,
  errmsg: 'ok',
  userid: 'zhangsan',
  name: '张三',
  position: '后台工程师',
  mobile: '13800000000',
  gender: '1',
  email: 'zhangsan@gzdev.com',
  biz_mail: 'zhangsan@qyycs2.wecom.work',
  avatar:
    'http://wx.qlogo.cn/mmopen/ajNVdqHZLLA3WJ6DSZUfiakYe37PKnQhBIeOQBO4czqrnZDS79FH5Wm5m4X69TBicnHFlhiafvDwklOpZeXYQQ2icg/0',
  status: 1,
};

/** https://developer.work.weixin.qq.com/document/path/95833 */
const detail = {
  errcode: 0,
  errmsg: 'ok',
  userid: 'lisi',
  gender: '1',
  avatar: 'http://shp.qpic.cn/bizmp/xxxxxxxxxxx/0',
  qr_code: 'https://open.work.weixin.qq.com/wwopen/userQRCode?vcode=vcfc13b01dfs78e981c',
  mobile: '13800000000',
  email: 'zhangsan@gzdev.com',
  biz_mail: 'zhangsan@qyycs2.wecom.work',
  address: '广州市海珠区新港中路',
};

const staleToken = { errcode: 40014, errmsg: 'invalid access_token' };

/** https://developer.work.weixin.qq.com/document/path/98152 */
export const mock: OAuthMock = {
  config: { corpId: 'CORPID', appSecret: 'SECRET', agentId: 'AGENTID' },
  keys: { clientId: 'corpId', clientSecret: 'appSecret' },
  /** https://developer.work.weixin.qq.com/document/path/91023: a code and the application's token are all it takes. */
  pkce: 'unsupported',
  authorization: {
    endpoint: 'https://login.work.weixin.qq.com/wwlogin/sso/login',
    parameters: { login_type: 'CorpApp', agentid: 'AGENTID' },
    names: { client_id: 'appid' },
    omits: ['response_type'],
    /** https://developer.work.weixin.qq.com/document/path/91019: nothing but `state`. */
    denied: {},
  },
  /** The code is exchanged for a person: https://developer.work.weixin.qq.com/document/path/98176 */
  token: {
    endpoint: 'https://qyapi.weixin.qq.com/cgi-bin/auth/getuserinfo',
    method: 'GET',
    withoutRedirectUri: true,
    clientAuthentication: 'client_secret_post',
    /** With the ticket that the scope `snsapi_privateinfo` gives. */
    response: { errcode: 0, errmsg: 'ok', userid: 'USERID', user_ticket: 'USER_TICKET' },
    errors: {
      invalid_grant: { status: 200, body: { errcode: 40029, errmsg: 'invalid code' } },
      invalid_client: { status: 200, body: { errcode: 40091, errmsg: 'secret is invalid' } },
    },
  },
  /** All sign-ins share the application's token, as all do a metadata document. */
  documents: [{ endpoint: 'https://qyapi.weixin.qq.com/cgi-bin/gettoken', response: applicationToken }],
  resources: [
    {
      endpoint: 'https://qyapi.weixin.qq.com/cgi-bin/user/get',
      bearer: { query: 'access_token' },
      response: member,
      unauthorized: { status: 200, body: staleToken },
      /** https://developer.work.weixin.qq.com/document/path/90313 */
      refusals: [
        { status: 200, body: { errcode: 60011, errmsg: 'no privilege to access/modify contact/party/agent' } },
        { status: 200, body: { errcode: 48002, errmsg: 'api forbidden' } },
      ],
    },
    {
      endpoint: 'https://qyapi.weixin.qq.com/cgi-bin/auth/getuserdetail',
      method: 'POST',
      bearer: { query: 'access_token' },
      response: detail,
      unauthorized: { status: 200, body: staleToken },
      refusals: [
        { status: 200, body: { errcode: 40029, errmsg: 'invalid code' } },
        { status: 200, body: { errcode: 84015, errmsg: 'invalid ticket' } },
      ],
    },
  ],
  id: { in: 'https://qyapi.weixin.qq.com/cgi-bin/auth/getuserinfo', path: 'userid' },
  email: { rule: 'unverified', address: 'zhangsan@gzdev.com' },
  required: [
    {
      in: 'https://qyapi.weixin.qq.com/cgi-bin/gettoken',
      path: 'access_token',
      reason: 'Nothing can be asked without it.',
    },
    { in: 'https://qyapi.weixin.qq.com/cgi-bin/gettoken', path: 'errcode', reason: 'It tells success from errors.' },
    {
      in: 'https://qyapi.weixin.qq.com/cgi-bin/auth/getuserinfo',
      path: 'errcode',
      reason: 'It tells success from errors.',
    },
    { in: 'https://qyapi.weixin.qq.com/cgi-bin/user/get', path: 'errcode', reason: 'It tells success from errors.' },
  ],
  user: { id: 'USERID', name: '张三', avatar: 'http://shp.qpic.cn/bizmp/xxxxxxxxxxx/0' },
  requests: 4,
  unlikeCatalogues: {
    provider: {
      reason: 'One catalogue has WeCom, with an authorization endpoint of former times.',
      url: 'https://developer.work.weixin.qq.com/document/path/98152',
    },
  },
  /** The application is known by its token, which it gets for its secret. */
  simulate: (standard, _departure, { documents = [], resources: [directory, details] }) => {
    const client = { client_id: 'CORPID', client_secret: 'SECRET', grant_type: 'authorization_code' };
    const queryOf = (request: Request) => Object.fromEntries(new URL(request.url).searchParams);
    const isCurrent = (token: string | undefined) => token === applicationToken.access_token;
    const json = (body: unknown) => HttpResponse.json(body as null);

    return {
      ...standard,
      handlers: [
        http.get('https://qyapi.weixin.qq.com/cgi-bin/gettoken', ({ request }) => {
          const { corpid, corpsecret, ...others } = queryOf(request);
          const isKnown = corpid === 'CORPID' && corpsecret === 'SECRET' && Object.keys(others).length === 0;
          return json(isKnown ? documents[0]?.response : { errcode: 40001, errmsg: 'invalid credential' });
        }),
        http.get('https://qyapi.weixin.qq.com/cgi-bin/auth/getuserinfo', ({ request }) => {
          const { access_token, code = '', ...others } = queryOf(request);
          if (!isCurrent(access_token)) return json(staleToken);
          if (Object.keys(others).length > 0) return json({ errcode: 40035, errmsg: 'invalid parameter' });
          const query = new URLSearchParams({ ...client, code });
          return getResponse(
            standard.handlers,
            new Request(`https://qyapi.weixin.qq.com/cgi-bin/auth/getuserinfo?${query}`),
          );
        }),
        http.get('https://qyapi.weixin.qq.com/cgi-bin/user/get', ({ request }) => {
          const { access_token, userid } = queryOf(request);
          if (!isCurrent(access_token)) return json(staleToken);
          return json(userid ? directory?.response : { errcode: 40003, errmsg: 'invalid userid' });
        }),
        http.post('https://qyapi.weixin.qq.com/cgi-bin/auth/getuserdetail', async ({ request }) => {
          if (!isCurrent(queryOf(request).access_token)) return json(staleToken);
          const { user_ticket } = Object(await request.json());
          return json(user_ticket === 'USER_TICKET' ? details?.response : { errcode: 84015, errmsg: 'invalid ticket' });
        }),
        ...standard.handlers,
      ],
    };
  },
};

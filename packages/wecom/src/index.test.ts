import { ConnectorErrorCodes } from '@logto/connector-kit';
import {
  accountApi,
  answering,
  type Changes,
  expectFailure,
  HttpResponse,
  http,
  makeConnector,
  type ProviderMock,
  redirectUri,
  signIn,
  signInPage,
  simulateProvider,
  testConnector,
} from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const api = 'https://qyapi.weixin.qq.com/cgi-bin';
const trusting = { ...mock.config, trustUnverifiedEmail: true };

/** WeCom as it answers for another visitor. */
const visitor = (changes: Record<string, unknown>): Changes => ({
  mock: { ...mock, token: { ...mock.token, response: { errcode: 0, errmsg: 'ok', ...changes } } },
});

const answers = (endpoint: string, body: Record<string, unknown>): Changes => ({
  meanwhile: () => bench.server.use(answering(endpoint, () => HttpResponse.json(body))),
});

/** The endpoints that were asked, without the parts that all have. */
const asked = () => bench.requests.map((request) => request.replace(`${api}/`, '').replace(/\?.*/, ''));

describe('inside WeCom', () => {
  const begin = async (request: { scope?: string } = {}, config: unknown = mock.config, caller = signInPage()) => {
    const connector = await makeConnector(bench, config);
    return connector.getAuthorizationUri(
      {
        ...request,
        state: 'STATE',
        redirectUri,
        connectorId: 'connector-id',
        connectorFactoryId: 'social-wecom',
        jti: 'jti',
        headers: {
          userAgent:
            'Mozilla/5.0 (iPhone; CPU iPhone OS 9_3_2 like Mac OS X) AppleWebKit/601.1.46 (KHTML, like Gecko) Mobile/13F69 wxwork/2.4.16 MicroMessenger/6.3.22',
        },
      },
      caller.setSession,
    );
  };

  test('the person is sent to the page that needs no QR code', async () => {
    const uri = new URL(await begin());
    expect(uri.origin + uri.pathname + uri.hash).toBe(
      'https://open.weixin.qq.com/connect/oauth2/authorize#wechat_redirect',
    );
    // In the order of https://developer.work.weixin.qq.com/document/path/91022.
    expect([...uri.searchParams.keys()].slice(0, 4)).toEqual(['appid', 'redirect_uri', 'response_type', 'scope']);
    expect(Object.fromEntries(uri.searchParams)).toEqual({
      appid: 'CORPID',
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'snsapi_base',
      agentid: 'AGENTID',
      state: 'STATE',
    });
  });

  test('however it spells its name', async () => {
    const connector = await makeConnector(bench, mock.config);
    const request = { state: 'STATE', redirectUri, connectorId: 'id', connectorFactoryId: 'social-wecom', jti: 'jti' };
    const uri = await connector.getAuthorizationUri(
      { ...request, headers: { userAgent: 'Mozilla/5.0 WXWork/4.1.0' } },
      signInPage().setSession,
    );
    expect(uri).toContain('https://open.weixin.qq.com/');
  });

  test('the scope is that of the request over the configured over the default', async () => {
    const configured = { ...mock.config, scope: 'snsapi_privateinfo' };
    const scopeOf = (uri: string) => new URL(uri).searchParams.get('scope');
    expect(scopeOf(await begin({}, configured))).toBe('snsapi_privateinfo');
    expect(scopeOf(await begin({ scope: 'snsapi_base' }, configured))).toBe('snsapi_base');
  });

  test('the sign-in that begins there ends like any other', async () => {
    const inner: ProviderMock = {
      ...mock,
      authorization: {
        endpoint: 'https://open.weixin.qq.com/connect/oauth2/authorize#wechat_redirect',
        parameters: { scope: 'snsapi_base', agentid: 'AGENTID' },
        names: { client_id: 'appid' },
        denied: {},
      },
    };
    const provider = simulateProvider(inner);
    bench.server.use(...provider.handlers);
    const caller = accountApi();
    const callback = await provider.authorize(await begin({}, mock.config, caller), 'allow');
    const connector = await makeConnector(bench);
    const { rawData, ...person } = await connector.getUserInfo({ redirectUri, ...callback }, caller.getSession);
    expect(person).toEqual(mock.user);
  });
});

describe('a member', () => {
  test('who agreed to show more is asked about twice at once, with the ticket in the body', async () => {
    const { userInfo } = await signIn(bench);
    expect(asked().slice(-3)).toEqual(['GET auth/getuserinfo', 'GET user/get', 'POST auth/getuserdetail']);
    expect(userInfo).toMatchObject({
      id: 'USERID',
      name: '张三',
      avatar: 'http://shp.qpic.cn/bizmp/xxxxxxxxxxx/0',
    });
    expect(userInfo).not.toHaveProperty('email');
    expect(JSON.stringify(userInfo)).not.toContain('USER_TICKET');
  });

  test('has the address that they agreed to show before the directory’s, and their own before that of the organisation', async () => {
    const said = { errcode: 0, errmsg: 'ok', name: '张三', email: 'zhangsan@qq.com', biz_mail: 'zhangsan@gzdev.com' };
    const emailWith = async (member: Record<string, unknown>, detail: Record<string, unknown>) => {
      const meanwhile = () =>
        bench.server.use(
          answering(`${api}/user/get`, () => HttpResponse.json({ ...said, ...member })),
          answering(`${api}/auth/getuserdetail`, () => HttpResponse.json({ errcode: 0, errmsg: 'ok', ...detail })),
        );
      return (await signIn(bench, { config: trusting, meanwhile })).userInfo.email;
    };
    expect(await emailWith({}, { email: 'lisi@qq.com', biz_mail: 'lisi@gzdev.com' })).toBe('lisi@qq.com');
    expect(await emailWith({}, { email: '', biz_mail: 'lisi@gzdev.com' })).toBe('lisi@gzdev.com');
    expect(await emailWith({}, {})).toBe('zhangsan@qq.com');
    expect(await emailWith({ email: '' }, {})).toBe('zhangsan@gzdev.com');
    expect(await emailWith({ email: '', biz_mail: '' }, {})).toBeUndefined();
  });

  test('of whom a new application may read the name alone is that', async () => {
    const said = { errcode: 0, errmsg: 'ok', userid: 'USERID', name: '张三', position: '后台工程师', status: 1 };
    const { userInfo } = await signIn(bench, {
      ...visitor({ userid: 'USERID' }),
      ...answers(`${api}/user/get`, said),
      config: trusting,
    });
    expect(userInfo).toEqual({ id: 'USERID', name: '张三', rawData: said });
  });

  test('of whom an older application may read the picture is seen, and all is kept that was said', async () => {
    const avatar = 'https://wework.qpic.cn/bizmail/avatar/0';
    const { userInfo } = await signIn(bench, {
      meanwhile: () =>
        bench.server.use(
          answering(`${api}/user/get`, () => HttpResponse.json({ errcode: 0, errmsg: 'ok', name: '张三', avatar })),
          answering(`${api}/auth/getuserdetail`, () => HttpResponse.json({ errcode: 0, errmsg: 'ok', gender: '1' })),
        ),
    });
    expect(userInfo).toMatchObject({ avatar, rawData: { userid: 'USERID', name: '张三', gender: '1' } });
  });

  test('who agreed to show no more is asked about once', async () => {
    await signIn(bench, visitor({ userid: 'USERID' }));
    expect(asked().slice(-2)).toEqual(['GET auth/getuserinfo', 'GET user/get']);
  });

  test('without a name is called by their ID', async () => {
    const { userInfo } = await signIn(bench, answers(`${api}/user/get`, { errcode: 0, errmsg: 'ok' }));
    expect(userInfo.name).toBe('USERID');
  });

  test('outside the visible range of the application is who they are, and what they agreed to show', async () => {
    const body = { errcode: 60011, errmsg: 'no privilege to access/modify contact/party/agent' };
    const { userInfo } = await signIn(bench, answers(`${api}/user/get`, body));
    expect(userInfo).toMatchObject({ id: 'USERID', name: 'USERID', avatar: mock.user.avatar });
  });

  test('whom the application must not let in is told why in the words of WeCom', async () => {
    const body = { errcode: 50002, errmsg: 'not allow to access by the user' };
    await expect(signIn(bench, answers(`${api}/auth/getuserinfo`, body))).rejects.toMatchObject({
      code: ConnectorErrorCodes.AuthorizationFailed,
      data: { error: '50002', errorDescription: expect.stringContaining('not allow to access') },
    });
  });
});

describe('a person whom the directory does not know', () => {
  test.each([
    ['by openid', { openid: 'OPENID', external_userid: 'EXTERNAL_USERID' }, 'OPENID'],
    ['in a linked organisation', { userid: 'CorpId/userid' }, 'CorpId/userid'],
  ])('%s is who they are, and nobody is asked for more', async (_, said, id) => {
    const { userInfo } = await signIn(bench, visitor(said));
    expect(userInfo).toEqual({ id, name: id, rawData: { errcode: 0, errmsg: 'ok', ...said } });
    expect(asked().at(-1)).toBe('GET auth/getuserinfo');
  });

  test.each([{}, { openid: {} }, { userid: ['a'], openid: '' }])('and who has no ID is nobody: %j', async (said) => {
    await expectFailure(signIn(bench, visitor(said)), ConnectorErrorCodes.InvalidResponse, { mock, field: 'userid' });
  });
});

test('a sign-in outlives the application’s token: the code is not spent on a stale one', async () => {
  await signIn(bench);
  const before = bench.requests.length;
  const stale = { errcode: 42001, errmsg: 'access_token expired' };
  const refusals = [HttpResponse.json(stale)];
  const refuseOnce = http.get(`${api}/auth/getuserinfo`, () => refusals.shift());
  const { userInfo } = await signIn(bench, { meanwhile: () => bench.server.use(refuseOnce) });
  expect(userInfo.id).toBe(mock.user.id);
  expect(asked().slice(before)).toEqual([
    'GET auth/getuserinfo',
    'GET gettoken',
    'GET auth/getuserinfo',
    'GET user/get',
    'POST auth/getuserdetail',
  ]);
});

test('a server that is not on the list is told so, with its address', async () => {
  const errmsg = 'not allow to access from your ip, from ip: 203.0.113.7';
  await expect(signIn(bench, answers(`${api}/auth/getuserinfo`, { errcode: 60020, errmsg }))).rejects.toMatchObject({
    code: ConnectorErrorCodes.InvalidConfig,
    data: { error: '60020', errorDescription: expect.stringMatching(/allow list.*203\.0\.113\.7/) },
  });
});

test('what WeCom says of a wrong ticket is nowhere repeated', async () => {
  const body = { errcode: 84015, errmsg: 'invalid ticket USER_TICKET' };
  const { userInfo } = await signIn(bench, answers(`${api}/auth/getuserdetail`, body));
  expect(JSON.stringify(userInfo)).not.toContain('USER_TICKET');
});

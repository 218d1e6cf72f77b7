import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { ConnectorErrorCodes } from '@logto/connector-kit';
import {
  alipayPublicKey,
  applicationPrivateKey,
  applicationPublicKey,
  signedAnswer,
} from '@logto-social/alipay/simulator';
import {
  accountApi,
  answering,
  begin,
  type Changes,
  expectFailure,
  HttpResponse,
  signIn,
  signInPage,
  testConnector,
} from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const endpoint = 'https://openapi.alipay.com/gateway.do';
const tokenRequest = { endpoint, query: { method: 'alipay.system.oauth.token' } };
const userInfoRequest = { endpoint, query: { method: 'alipay.user.info.share' } };
const careful = { ...mock.config, alipayPublicKey };

/** A sign-in in which one of the two requests is answered otherwise. */
const answered = (request: typeof tokenRequest, respond: () => Response, config: unknown = mock.config): Changes => ({
  config,
  meanwhile: () => bench.server.use(answering(request, respond)),
});

const fails = async (changes: Changes, code: ConnectorErrorCodes, field?: string) => {
  const caller = accountApi();
  await expectFailure(signIn(bench, { ...changes, caller }), code, { mock, caller, ...(field && { field }) });
};

describe('the configuration', () => {
  const pem = (type: 'pkcs1' | 'pkcs8') =>
    createPrivateKey({ key: Buffer.from(applicationPrivateKey, 'base64'), format: 'der', type: 'pkcs8' })
      .export({ format: 'pem', type })
      .toString();

  test.each([
    ['with every key', { ...mock.config, scope: 'auth_user' }],
    ['with the required keys', { appId: mock.config.appId, privateKey: applicationPrivateKey, signType: 'RSA2' }],
    ['with a key in PKCS#1', { ...mock.config, privateKey: pem('pkcs1') }],
    ['with a key in PKCS#8', { ...mock.config, privateKey: pem('pkcs8') }],
    ['with an empty key of Alipay’s', { ...mock.config, alipayPublicKey: '' }],
  ])('of Logto’s own connector works %s', async (_, config) => {
    expect((await signIn(bench, { config })).userInfo.id).toBe('2088102104794936');
  });

  const publicPem = createPublicKey({ key: Buffer.from(alipayPublicKey, 'base64'), format: 'der', type: 'spki' })
    .export({ format: 'pem', type: 'spki' })
    .toString();

  test.each([
    ['as PEM', publicPem],
    ['as PEM whose line breaks became \\n', publicPem.replaceAll('\n', '\\n')],
    ['as PEM on one line', publicPem.replaceAll('\n', ' ')],
    ['as bare Base64 in lines', alipayPublicKey.replaceAll(/.{64}/g, '$&\n')],
  ])('takes Alipay’s key %s', async (_, key) => {
    const { userInfo } = await signIn(bench, { config: { ...mock.config, alipayPublicKey: key } });
    expect(userInfo).toMatchObject(mock.user);
  });

  test.each(['privateKey', 'alipayPublicKey'])('with a %s that is no key is refused', async (field) => {
    const config = { ...careful, [field]: 'no key' };
    await expectFailure(begin(bench, { caller: signInPage(), config }), ConnectorErrorCodes.InvalidConfig, {
      mock,
      field,
    });
  });

  test('with another key than the application’s is refused by the gateway', () => {
    const privateKey = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    }).privateKey;
    return fails({ config: { ...mock.config, privateKey } }, ConnectorErrorCodes.InvalidConfig);
  });

  test('with another application is refused by the gateway', () => {
    const provider = { ...mock, config: { ...mock.config, appId: '2021000000000000' } };
    return fails({ mock: provider, config: provider.config }, ConnectorErrorCodes.InvalidConfig);
  });
});

test('scopes are separated by commas, however they were entered', async () => {
  const scopeOf = async (scope: string) =>
    new URL(await begin(bench, { caller: signInPage(), config: { ...mock.config, scope } })).searchParams.get('scope');
  expect(await scopeOf('auth_user auth_base')).toBe('auth_user,auth_base');
  expect(await scopeOf(' auth_user,auth_base, ')).toBe('auth_user,auth_base');
});

test('the code stays out of the URL, the charset goes into it', async () => {
  await signIn(bench);
  expect(bench.requests).toHaveLength(2);
  for (const request of bench.requests) {
    expect(request).toMatch(/^POST https:\/\/openapi\.alipay\.com\/gateway\.do\?/);
    expect(request).toContain('charset=utf-8');
    expect(request).not.toContain('code-');
  }
});

test.each([
  ['utf8', 'utf-8'],
  ['gbk', 'GBK'],
])('the form of the code names its charset, %s', async (charset, name) => {
  const types: unknown[] = [];
  const respond = (request: Request) => {
    types.push(request.headers.get('content-type'));
    return HttpResponse.error();
  };
  const config = { ...mock.config, charset };
  await signIn(bench, { config, meanwhile: () => bench.server.use(answering(tokenRequest, respond)) }).catch(() => {});
  expect(types).toEqual([`application/x-www-form-urlencoded;charset=${name}`]);
});

describe.each(['RSA', 'RSA2'])('signed with %s', (signType) => {
  test.each(['gbk', 'utf8'])('requests and answers go through in %s', async (charset) => {
    const { userInfo } = await signIn(bench, { config: { ...careful, signType, charset } });
    expect(userInfo).toMatchObject(mock.user);
  });
});

test('a code with characters of its own is signed as it is sent', () => {
  const callback = (sent: Record<string, string>) => ({ ...sent, auth_code: '宝&sign=x 😀' });
  return Promise.all(
    ['gbk', 'utf8'].map((charset) =>
      fails({ config: { ...mock.config, charset }, callback }, ConnectorErrorCodes.SocialAuthCodeInvalid),
    ),
  );
});

describe('with Alipay’s public key', () => {
  const tokens = mock.token.response;
  const person = { code: '10000', msg: 'Success', user_id: '2088102150477652' };
  const stranger = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  });

  const requests = [
    ['tokens', tokenRequest, 'alipay_system_oauth_token_response', tokens],
    ['the person', userInfoRequest, 'alipay_user_info_share_response', person],
  ] as const;

  test.each(requests)('%s without a signature are refused', (_, request, name, value) =>
    fails(
      answered(request, () => HttpResponse.json({ [name]: value }), careful),
      ConnectorErrorCodes.InvalidResponse,
      'sign',
    ),
  );

  test.each(requests)('%s signed by somebody else are refused', (_, request, name, value) =>
    fails(
      answered(request, () => signedAnswer(name, value, stranger), careful),
      ConnectorErrorCodes.InvalidResponse,
      'sign',
    ),
  );

  test('the application’s own key in its place refuses everything', () =>
    fails(
      { config: { ...mock.config, alipayPublicKey: applicationPublicKey } },
      ConnectorErrorCodes.InvalidResponse,
      'sign',
    ));

  test('an error is reported as such, though unsigned', () => {
    const error = { code: '40002', msg: 'Invalid Arguments', sub_code: 'isv.code-invalid', sub_msg: '授权码code无效' };
    return fails(
      answered(tokenRequest, () => HttpResponse.json({ error_response: error }), careful),
      ConnectorErrorCodes.SocialAuthCodeInvalid,
    );
  });

  test('a refresh is verified too', async () => {
    bench.server.use(answering(tokenRequest, () => HttpResponse.json({ alipay_system_oauth_token_response: tokens })));
    const connector = await createConnector({ getConfig: async () => careful });
    const run = connector.getAccessTokenByRefreshToken?.('token') ?? Promise.resolve();
    await expectFailure(run, ConnectorErrorCodes.InvalidResponse, { mock, field: 'sign' });
  });
});

describe('an error', () => {
  /** https://opendocs.alipay.com/common/02km9f, https://opendocs.alipay.com/open/02ailc */
  const documented: [code: string, sub_code: string, expected: ConnectorErrorCodes][] = [
    ['20000', 'isp.unknow-error', ConnectorErrorCodes.General],
    ['20000', 'aop.unknow-error', ConnectorErrorCodes.General],
    ['20001', 'aop.invalid-auth-token', ConnectorErrorCodes.SocialAccessTokenInvalid],
    ['20001', 'aop.auth-token-time-out', ConnectorErrorCodes.SocialAccessTokenInvalid],
    ['20001', 'aop.something-new', ConnectorErrorCodes.SocialAccessTokenInvalid],
    ['40001', 'isv.missing-signature-key', ConnectorErrorCodes.InvalidConfig],
    ['40002', 'isv.code-invalid', ConnectorErrorCodes.SocialAuthCodeInvalid],
    ['40002', 'isv.refresh-token-invalid', ConnectorErrorCodes.SocialAuthCodeInvalid],
    ['40002', 'isv.refresh-token-time-out', ConnectorErrorCodes.SocialAuthCodeInvalid],
    ['40002', 'isv.refreshed-token-invalid', ConnectorErrorCodes.SocialAuthCodeInvalid],
    ['40002', 'isv.grant-type-invalid', ConnectorErrorCodes.General],
    ['40002', 'isv.invalid-app-id', ConnectorErrorCodes.InvalidConfig],
    ['40002', 'isv.invalid-signature', ConnectorErrorCodes.InvalidConfig],
    ['40002', 'isv.invalid-signature-type', ConnectorErrorCodes.InvalidConfig],
    ['40002', 'isv.forbidden-api', ConnectorErrorCodes.InvalidConfig],
    ['40002', 'isv.missing-app-cert-sn', ConnectorErrorCodes.InvalidConfig],
    ['40002', 'isv.missing-alipay-root-cert-sn', ConnectorErrorCodes.InvalidConfig],
    ['40002', 'isv.invalid-timestamp', ConnectorErrorCodes.General],
    ['40002', 'not-online-app', ConnectorErrorCodes.InvalidConfig],
    ['40003', 'isv.missing-signature-config', ConnectorErrorCodes.InvalidConfig],
    ['40005', 'isv.app-call-limited', ConnectorErrorCodes.RateLimitExceeded],
    ['40005', 'isv.method-call-limited', ConnectorErrorCodes.RateLimitExceeded],
    ['40006', 'isv.insufficient-isv-permissions', ConnectorErrorCodes.InvalidConfig],
    ['40006', 'isv.insufficient-user-permissions', ConnectorErrorCodes.InvalidConfig],
    ['40006', 'isv.illegal-client-ip', ConnectorErrorCodes.InvalidConfig],
  ];

  test.each(documented)('%s %s is told in Alipay’s words', async (code, sub_code, expected) => {
    const error = { code, msg: 'In English', sub_code, sub_msg: '支付宝说' };
    const told = { code: expected, data: { errorDescription: expect.stringMatching(/ The provider says: 支付宝说$/) } };
    const token = answered(tokenRequest, () => HttpResponse.json({ error_response: error }));
    await expect(signIn(bench, token)).rejects.toMatchObject(told);
    const userInfo = answered(userInfoRequest, () => signedAnswer('alipay_user_info_share_response', error));
    await expect(signIn(bench, userInfo)).rejects.toMatchObject(told);
  });

  test('of the server’s address says what to do', async () => {
    const error = { code: '40006', msg: 'Insufficient Permissions', sub_code: 'isv.illegal-client-ip', sub_msg: 'IP' };
    const run = signIn(
      bench,
      answered(tokenRequest, () => HttpResponse.json({ error_response: error })),
    );
    await expect(run).rejects.toMatchObject({ data: { errorDescription: expect.stringContaining('allow list') } });
  });

  test('that repeats what was signed repeats no code and no token', async () => {
    const says = (name: string, value: string | null) =>
      HttpResponse.json({
        error_response: {
          code: '40002',
          msg: 'Invalid Arguments',
          sub_code: 'isv.invalid-signature',
          sub_msg: `验签出错，网关生成的验签字符串为：app_id=2014072300007148&amp;${name}=${value}&amp;version=1.0`,
        },
      });
    const token = answered(tokenRequest, () => says('code', 'the-code'));
    const callback = (sent: Record<string, string>) => ({ ...sent, auth_code: 'the-code' });
    await expect(signIn(bench, { ...token, callback })).rejects.toMatchObject({
      data: { errorDescription: expect.stringContaining('&amp;code=***&amp;') },
    });
    const userInfo = answered(userInfoRequest, () => says('auth_token', '20120823ac6ffaa4d2d84e7384bf983531473993'));
    await expect(signIn(bench, userInfo)).rejects.toMatchObject({
      data: { errorDescription: expect.stringContaining('&amp;auth_token=***&amp;') },
    });
  });

  test('in GBK, though UTF-8 was asked for, is told in English', async () => {
    const garbled = Buffer.concat([
      Buffer.from('{"error_response":{"code":"20000","msg":"Service Currently Unavailable",'),
      Buffer.from('"sub_code":"aop.unknow-error","sub_msg":"'),
      Buffer.from('cfb5cdb3b7b1c3a6', 'hex'),
      Buffer.from('"}}'),
    ]);
    await expect(
      signIn(
        bench,
        answered(tokenRequest, () => new HttpResponse(new Uint8Array(garbled))),
      ),
    ).rejects.toMatchObject({ data: { errorDescription: expect.stringContaining('Service Currently Unavailable') } });
  });
});

describe('the person', () => {
  const is = async (profile: object) => {
    const person = { code: '10000', msg: 'Success', ...profile };
    const respond = () => signedAnswer('alipay_user_info_share_response', person);
    return (await signIn(bench, answered(userInfoRequest, respond, careful))).userInfo;
  };
  const openId = '074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5';

  test('of an application that gets open IDs has that', async () => {
    expect(await is({ open_id: openId })).toMatchObject({ id: openId });
    expect(await is({ open_id: openId, user_id: '' })).toMatchObject({ id: openId });
  });

  test('keeps the user ID while Alipay sends both', async () => {
    expect(await is({ open_id: openId, user_id: '2088102150477652' })).toMatchObject({ id: '2088102150477652' });
  });

  test('has one of the two IDs', () => {
    const respond = () => signedAnswer('alipay_user_info_share_response', { code: '10000', msg: 'Success' });
    return fails(answered(userInfoRequest, respond, careful), ConnectorErrorCodes.InvalidResponse, 'user_id');
  });

  test('may have neither nickname nor avatar', async () => {
    const { rawData, ...person } = await is({ user_id: '2088102150477652' });
    expect(person).toEqual({ id: '2088102150477652' });
  });

  test('is never looked up by the login name, which Alipay calls email', async () => {
    const { rawData, ...person } = await is({ user_id: '2088102150477652', email: 'a@example.com', mobile: '138' });
    expect(person).toEqual({ id: '2088102150477652' });
  });

  test('is kept as Alipay sent it, in the envelope that Logto’s own connector keeps', async () => {
    const { rawData } = await signIn(bench).then(({ userInfo }) => userInfo);
    expect(rawData).toEqual({ alipay_user_info_share_response: mock.resources[0]?.response });
  });
});

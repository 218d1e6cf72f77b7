import { ConnectorErrorCodes } from '@logto/connector-kit';
import {
  accountApi,
  answering,
  begin,
  type Changes,
  HttpResponse,
  type ProviderMock,
  signIn,
  signInPage,
  testConnector,
} from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);
const token = 'https://open.feishu.cn/open-apis/authen/v2/oauth/token';
const userInfo = 'https://open.feishu.cn/open-apis/authen/v1/user_info';

const answers = (endpoint: string, body: unknown, status = 200): Changes => ({
  caller: accountApi(),
  meanwhile: () => bench.server.use(answering(endpoint, () => HttpResponse.json(body as null, { status }))),
});

describe('an app of Lark', () => {
  const inLark = (endpoint: string) => endpoint.replace('feishu.cn', 'larksuite.com');
  const lark: ProviderMock = {
    ...mock,
    config: { ...mock.config, region: 'lark' },
    authorization: { ...mock.authorization, endpoint: inLark(mock.authorization.endpoint) },
    token: { ...mock.token, endpoint: inLark(mock.token.endpoint) },
    resources: mock.resources.map((resource) => ({ ...resource, endpoint: inLark(resource.endpoint) })),
  };

  test('is found at the hosts of Lark alone', async () => {
    const outcome = await signIn(bench, { mock: lark, config: lark.config });
    expect(outcome.userInfo).toMatchObject(mock.user);
    expect(bench.requests).toEqual([
      'POST https://open.larksuite.com/open-apis/authen/v2/oauth/token',
      'GET https://open.larksuite.com/open-apis/authen/v1/user_info',
    ]);
  });

  test('has no third region to be in', async () => {
    const run = begin(bench, { caller: signInPage(), config: { ...mock.config, region: 'other' } });
    await expect(run).rejects.toMatchObject({
      code: ConnectorErrorCodes.InvalidConfig,
      data: { field: 'region' },
    });
  });
});

test.each([
  [undefined, 'contact:user.email:readonly offline_access', 'contact:user.email:readonly offline_access'],
  ['offline_access', 'contact:user.email:readonly', 'offline_access'],
])('scopes are asked for only where somebody names them (%j over %j)', async (requested, configured, expected) => {
  const config = { ...mock.config, scope: configured };
  const uri = await begin(bench, { caller: signInPage(), config, ...(requested && { scope: requested }) });
  expect(new URL(uri).searchParams.get('scope')).toBe(expected);
  expect(new URL(await begin(bench, { caller: signInPage() })).searchParams.has('scope')).toBe(false);
});

describe('the person', () => {
  const personWith = async (changes: Record<string, unknown>, config: unknown = mock.config) => {
    const { data } = Object(mock.resources[0]?.response);
    const changed = answers(userInfo, { code: 0, msg: 'success', data: { ...data, ...changes } });
    return (await signIn(bench, { ...changed, config })).userInfo;
  };

  test('without a name has the English one', async () => {
    expect((await personWith({ name: '' })).name).toBe('zhangsan');
  });

  test.each([undefined, ''])('without an address of their own has that of the organisation (%j)', async (email) => {
    const config = { ...mock.config, trustUnverifiedEmail: true };
    expect((await personWith({ email }, config)).email).toBe('demo@mail.com');
  });

  test('is only who they are where the app may read nothing else', async () => {
    const { rawData, ...person } = await personWith(
      { avatar_url: undefined, email: undefined, enterprise_email: undefined, mobile: undefined },
      { ...mock.config, trustUnverifiedEmail: true },
    );
    expect(person).toEqual({ id: mock.user.id, name: 'zhangsan' });
  });

  test('is kept by the host without the envelope', async () => {
    expect((await personWith({})).rawData).toEqual(Object(mock.resources[0]?.response).data);
  });
});

describe('an error', () => {
  const {
    AuthorizationFailed,
    SocialAuthCodeInvalid,
    InvalidConfig,
    SocialAccessTokenInvalid,
    RateLimitExceeded,
    General,
  } = ConnectorErrorCodes;
  const reported = (changes: Changes, error: number, code: ConnectorErrorCodes) =>
    expect(signIn(bench, changes)).rejects.toMatchObject({
      code,
      data: { error: String(error), errorDescription: expect.stringContaining('The provider says: Feishu’s words') },
    });

  test.each([
    ...[20003, 20004, 20024, 20026, 20037, 20049, 20064, 20065, 20071, 20073].map(
      (error) => [error, SocialAuthCodeInvalid] as const,
    ),
    ...[20002, 20048, 20009, 20069, 20074].map((error) => [error, InvalidConfig] as const),
    ...[20008, 20010, 20066].map((error) => [error, AuthorizationFailed] as const),
    [20050, General] as const,
  ])('%i of the token endpoint is %s, in the words of Feishu', (error, code) =>
    reported(answers(token, { code: error, error: 'error', error_description: 'Feishu’s words' }, 400), error, code),
  );

  test.each([
    ...[20005, 99991661, 99991663, 99991668, 99991671, 99991677].map(
      (error) => [error, SocialAccessTokenInvalid] as const,
    ),
    ...[20008, 20021, 20022, 20023].map((error) => [error, AuthorizationFailed] as const),
  ])('%i of the user info endpoint is %s, in the words of Feishu, whatever the status', async (error, code) => {
    await reported(answers(userInfo, { code: error, msg: 'Feishu’s words' }), error, code);
    await reported(answers(userInfo, { code: error, msg: 'Feishu’s words', data: {} }, 400), error, code);
  });

  test.each([
    [99991400, RateLimitExceeded],
    [99991401, InvalidConfig],
    [99991662, InvalidConfig],
    [99991673, InvalidConfig],
  ] as const)('%i of the gateway is %s, whichever endpoint was asked', async (error, code) => {
    for (const endpoint of [token, userInfo]) {
      await reported(answers(endpoint, { code: error, msg: 'Feishu’s words' }, 400), error, code);
    }
  });

  test('for a server that is not on the list tells the administrator to add it', async () => {
    const changes = answers(token, { code: 99991401, msg: 'ip 203.0.113.7 is denied by app setting' }, 400);
    await expect(signIn(bench, changes)).rejects.toMatchObject({
      data: { errorDescription: expect.stringMatching(/allow list.*203\.0\.113\.7/) },
    });
  });
});

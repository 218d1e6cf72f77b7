import { ConnectorErrorCodes } from '@logto/connector-kit';
import {
  accountApi,
  answering,
  begin,
  type Changes,
  HttpResponse,
  signIn,
  signInPage,
  testConnector,
} from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);
const token = 'https://graph.qq.com/oauth2.0/token';
const openId = 'https://graph.qq.com/oauth2.0/me';
const userInfo = 'https://graph.qq.com/user/get_user_info';

const answers = (endpoint: string, respond: () => Response): Changes => ({
  caller: accountApi(),
  meanwhile: () => bench.server.use(answering(endpoint, respond)),
});
const json = (body: Record<string, unknown>) => () => HttpResponse.json(body);

describe('the ID', () => {
  test('is the unionid before the openid', async () => {
    const changes = answers(openId, json({ client_id: '222222', openid: 'YOUR_OPENID', unionid: 'YOUR_UNIONID' }));
    expect((await signIn(bench, changes)).userInfo.id).toBe('YOUR_UNIONID');
  });

  test.each(['333333', 333333, undefined])('of a token of another application is refused (%j)', async (client_id) => {
    const run = signIn(bench, answers(openId, json({ client_id, openid: 'YOUR_OPENID' })));
    await expect(run).rejects.toMatchObject({
      code: ConnectorErrorCodes.InvalidResponse,
      data: { field: 'client_id' },
    });
  });

  test('of this application is what the profile is asked for by', async () => {
    await signIn(bench);
    const { searchParams } = new URL(bench.requests.find((request) => request.includes(userInfo))?.slice(4) ?? '');
    expect(searchParams.get('openid')).toBe('YOUR_OPENID');
  });
});

describe('an answer in the form of former days', () => {
  const page = (text: string) => () => HttpResponse.html(text);

  test('gives the tokens', async () => {
    const text = 'access_token=FE04************************CCE2&expires_in=7776000&refresh_token=88E4****BE14';
    expect((await signIn(bench, answers(token, page(text)))).tokenResponse).toEqual({
      access_token: 'FE04************************CCE2',
      expires_in: '7776000',
      refresh_token: '88E4****BE14',
    });
  });

  test.each([
    'callback( {"client_id":"222222","openid":"OTHER_OPENID"} );',
    'callback(\n{\n  "client_id":"222222",\n  "openid":"OTHER_OPENID"\n}\n);\n',
    'callback({"client_id":"222222","openid":"OTHER_OPENID"})',
  ])('gives the openid (%j)', async (text) => {
    expect((await signIn(bench, answers(openId, page(text)))).userInfo.id).toBe('OTHER_OPENID');
  });

  test('gives the error', async () => {
    const text = 'callback( {"error":100020,"error_description":"code is reused error"} );';
    await expect(signIn(bench, answers(token, page(text)))).rejects.toMatchObject({
      code: ConnectorErrorCodes.SocialAuthCodeInvalid,
      data: { error: '100020', errorDescription: expect.stringContaining('code is reused error') },
    });
  });
});

describe('an error', () => {
  const { SocialAuthCodeInvalid, InvalidConfig, SocialAccessTokenInvalid, RateLimitExceeded, General } =
    ConnectorErrorCodes;

  test.each([
    ...[100019, 100020, 100021, 100036, 100037, 100038, 100039, 100042, 100067, 100068].map(
      (error) => [error, SocialAuthCodeInvalid] as const,
    ),
    ...[100008, 100009, 100010, 100011, 100031, 100043, 100053, 100059, 110401, 110406].map(
      (error) => [error, InvalidConfig] as const,
    ),
    ...[100032, 100062, 110405].map((error) => [error, RateLimitExceeded] as const),
    [100000, General] as const,
  ])('%i of the token endpoint is %s, in the words of QQ', async (error, code) => {
    const changes = answers(token, json({ error, error_description: 'in the words of QQ' }));
    await expect(signIn(bench, changes)).rejects.toMatchObject({
      code,
      data: { error: String(error), errorDescription: expect.stringContaining('in the words of QQ') },
    });
  });

  test.each([
    ...[100013, 100014, 100015, 100016, 100030, 100045].map((error) => [error, SocialAccessTokenInvalid] as const),
    ...[100031, 100048, 100049].map((error) => [error, InvalidConfig] as const),
  ])('%i instead of the ID is %s, in the words of QQ', async (error, code) => {
    const changes = answers(openId, json({ error, error_description: 'in the words of QQ' }));
    await expect(signIn(bench, changes)).rejects.toMatchObject({
      code,
      data: { error: String(error), errorDescription: expect.stringContaining('in the words of QQ') },
    });
  });
});

test.each([{ figureurl_qq_2: '' }, { figureurl_qq_2: undefined }])(
  'a person without the large picture has the small one (%j)',
  async (none) => {
    const profile = Object(mock.resources[1]?.response);
    const { avatar } = (await signIn(bench, answers(userInfo, json({ ...profile, ...none })))).userInfo;
    expect(avatar).toBe('http://q.qlogo.cn/qqapp/100312990/DE1931D5330620DBD07FB4A5422917B6/40');
  },
);

test.each(['get_user_info,get_unionId', 'get_user_info get_unionId'])(
  'scopes are separated by commas, however they were entered (%j)',
  async (scope) => {
    const uri = await begin(bench, { caller: signInPage(), config: { ...mock.config, scope } });
    expect(new URL(uri).searchParams.get('scope')).toBe('get_user_info,get_unionId');
  },
);

test('a configuration with the redirect URI of Logto’s own connector is accepted, and the host’s is used', async () => {
  const config = { ...mock.config, redirectUri: 'https://elsewhere.example.com/' };
  const uri = await begin(bench, { caller: signInPage(), config });
  expect(new URL(uri).searchParams.get('redirect_uri')).toBe('https://logto.example.com/callback/connector-id');
});

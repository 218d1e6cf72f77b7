import { type FailureKind, failure } from '@logto-social/oauth2';
import { expect, test } from 'vitest';
import { answering } from './answering.test-helper.ts';
import { getUserInfo } from './get-user-info.ts';

const flow = { redirectUri: 'https://logto.example.com/callback/id' };
const askWith = (raw: Record<string, unknown>) => getUserInfo({}, { accessToken: 'ACCESS_TOKEN', raw }, flow);
const ask = () => askWith({ openid: 'OPENID' });

test('asks with the access token and the openid beside it', async () => {
  const { urls } = answering({ openid: 'OPENID' });
  await ask();
  expect(urls().map(String)).toEqual([
    'https://api.weixin.qq.com/sns/userinfo?openid=OPENID&access_token=ACCESS_TOKEN',
  ]);
});

test('the ID is the unionid before the openid', async () => {
  answering({ openid: 'OPENID', unionid: 'o6_bmasdasdsad6_2sgVt7hMZOPfL' });
  expect((await ask()).id).toBe('o6_bmasdasdsad6_2sgVt7hMZOPfL');
});

test.each([{}, { unionid: null }, { unionid: '' }])(
  'the ID is the openid where there is no unionid (%j)',
  async (none) => {
    answering({ openid: 'OPENID', ...none });
    expect((await ask()).id).toBe('OPENID');
  },
);

test('the ID needs no openid in the profile, as the tokens have it', async () => {
  answering({ nickname: 'NICKNAME' });
  expect(await ask()).toMatchObject({ id: 'OPENID', name: 'NICKNAME' });
});

test('the profile of another openid is refused, whatever its unionid', async () => {
  answering({ openid: 'OTHER', unionid: 'o6_bmasdasdsad6_2sgVt7hMZOPfL' });
  await expect(ask()).rejects.toMatchObject({ code: failure('responseInvalid').code, data: { field: 'openid' } });
});

test('a person without a picture has none', async () => {
  answering({ openid: 'OPENID', nickname: 'NICKNAME', headimgurl: '' });
  expect(await ask()).toEqual({ id: 'OPENID', name: 'NICKNAME', rawData: expect.anything() });
});

test('tokens without an openid ask nobody', async () => {
  const { urls } = answering({});
  await expect(askWith({})).rejects.toMatchObject({ data: { field: 'openid' } });
  expect(urls()).toEqual([]);
});

test.each<[number, string, FailureKind]>([
  [40001, 'invalid credential, access_token is invalid or not latest', 'accessTokenInvalid'],
  [40014, 'invalid access_token', 'accessTokenInvalid'],
  [42001, 'access_token expired', 'accessTokenInvalid'],
  [42007, 'user changed the password', 'accessTokenInvalid'],
  [48001, 'api unauthorized', 'accessTokenInvalid'],
  [40164, 'invalid ip 203.0.113.7, not in whitelist', 'serverNotAllowed'],
  [45009, 'reach max api daily quota limit', 'rateLimited'],
  [45011, 'api minute-quota reach limit, must slower, retry next minute', 'rateLimited'],
  [40003, 'invalid openid', 'providerError'],
])('an answer with %i, %s, is %s, in the words of WeChat', async (errcode, errmsg, kind) => {
  answering({ errcode, errmsg });
  await expect(ask()).rejects.toMatchObject({
    code: failure(kind).code,
    data: { error: String(errcode), errorDescription: expect.stringContaining(errmsg) },
  });
});

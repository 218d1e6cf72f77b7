import { type FailureKind, failure } from '@logto-social/oauth2';
import { expect, test } from 'vitest';
import { answering } from './answering.test-helper.ts';
import { refresh } from './refresh.ts';

const refreshed = () => refresh({ clientId: 'wxbdc5610cc59c1631' }, 'REFRESH_TOKEN');

test('asks by GET at the endpoint for refreshing, and sends no secret', async () => {
  const { urls } = answering({ access_token: 'ACCESS_TOKEN', refresh_token: 'REFRESH_TOKEN', expires_in: 7200 });
  expect(await refreshed()).toMatchObject({ accessToken: 'ACCESS_TOKEN', refreshToken: 'REFRESH_TOKEN' });
  expect(urls().map(String)).toEqual([
    'https://api.weixin.qq.com/sns/oauth2/refresh_token?grant_type=refresh_token&refresh_token=REFRESH_TOKEN&appid=wxbdc5610cc59c1631',
  ]);
});

test.each<[number, string, FailureKind]>([
  [40030, 'invalid refresh_token', 'grantInvalid'],
  [42002, 'refresh_token expired', 'grantInvalid'],
  [42007, 'user changed the password', 'grantInvalid'],
  [40013, 'invalid appid', 'clientInvalid'],
])('an answer with %i, %s, is %s', async (errcode, errmsg, kind) => {
  answering({ errcode, errmsg });
  await expect(refreshed()).rejects.toMatchObject({ code: failure(kind).code, data: { error: String(errcode) } });
});

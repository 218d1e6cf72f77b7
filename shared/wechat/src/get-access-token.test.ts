import { type FailureKind, failure } from '@logto-social/oauth2';
import { expect, test } from 'vitest';
import { answering } from './answering.test-helper.ts';
import { getAccessToken } from './get-access-token.ts';

const config = { clientId: 'wxbdc5610cc59c1631', clientSecret: 'SECRET' };
const exchange = () => getAccessToken(config, 'CODE', { redirectUri: 'https://logto.example.com/callback/id' });

test('asks once by GET, with the four documented parameters', async () => {
  const { urls } = answering({ access_token: 'ACCESS_TOKEN', expires_in: 7200, openid: 'OPENID' });
  expect(await exchange()).toMatchObject({ accessToken: 'ACCESS_TOKEN', expiresIn: 7200, raw: { openid: 'OPENID' } });
  expect(urls().map(({ origin, pathname }) => origin + pathname)).toEqual([
    'https://api.weixin.qq.com/sns/oauth2/access_token',
  ]);
  expect(Object.fromEntries(urls()[0]?.searchParams ?? [])).toEqual({
    appid: 'wxbdc5610cc59c1631',
    secret: 'SECRET',
    code: 'CODE',
    grant_type: 'authorization_code',
  });
});

test.each<[number, string, FailureKind]>([
  [40029, 'invalid code', 'grantInvalid'],
  [40163, 'code been used', 'grantInvalid'],
  [42003, 'code expired', 'grantInvalid'],
  [42007, 'user changed the password', 'grantInvalid'],
  [40001, 'invalid credential', 'clientInvalid'],
  [40013, 'invalid appid', 'clientInvalid'],
  [40125, 'invalid appsecret', 'clientInvalid'],
  [40243, 'appsecret is frozen', 'clientInvalid'],
  [40164, 'invalid ip 203.0.113.7, not in whitelist', 'serverNotAllowed'],
  [45009, 'reach max api daily quota limit', 'rateLimited'],
  [45011, 'api minute-quota reach limit, must slower, retry next minute', 'rateLimited'],
  [-1, 'system error', 'providerError'],
])('an answer with %i, %s, is %s, in the words of WeChat', async (errcode, errmsg, kind) => {
  const { urls } = answering({ errcode, errmsg });
  await expect(exchange()).rejects.toMatchObject({
    code: failure(kind).code,
    data: { error: String(errcode), errorDescription: expect.stringContaining(`The provider says: ${errmsg}`) },
  });
  expect(urls()).toHaveLength(1);
});

import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, HttpResponse, signIn, testConnector } from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const endpoints = {
  token: 'https://www.kookapp.cn/api/oauth2/token',
  user: 'https://www.kookapp.cn/api/v3/user/me',
};

const signInWith = (endpoint: string, body: Record<string, unknown>) =>
  signIn(bench, { meanwhile: () => bench.server.use(answering(endpoint, () => HttpResponse.json(body))) });

describe('an envelope with a code other than 0', () => {
  test.each(Object.entries(endpoints))('is an error, whatever its status (%s)', async (_, endpoint) => {
    await expect(signInWith(endpoint, { code: 40000, message: '参数错误', data: {} })).rejects.toMatchObject({
      code: ConnectorErrorCodes.General,
      data: { error: '40000', errorDescription: expect.stringContaining('参数错误') },
    });
  });

  test('says with 401 that the access token is not good', async () => {
    await expect(signInWith(endpoints.user, { code: 401, message: '你的用户凭证不正确' })).rejects.toMatchObject({
      code: ConnectorErrorCodes.SocialAccessTokenInvalid,
    });
  });

  test('never counts, even beside a person', async () => {
    await expect(signInWith(endpoints.user, { code: 403, message: '', data: { id: '364862' } })).rejects.toMatchObject({
      code: ConnectorErrorCodes.General,
    });
  });
});

describe('the person', () => {
  test('is kept as KOOK describes it, without the envelope', async () => {
    const { userInfo } = await signIn(bench);
    expect(userInfo.rawData).toMatchObject({ id: '364862', username: 'test', identify_num: '1670' });
  });

  test('has no phone: KOOK hides most of its digits', async () => {
    expect((await signIn(bench)).userInfo).not.toHaveProperty('phone');
  });
});

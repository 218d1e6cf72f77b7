import { ConnectorErrorCodes } from '@logto/connector-kit';
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
  withoutWaiting,
} from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);
const token = 'https://api.dingtalk.com/v1.0/oauth2/userAccessToken';
const userInfo = 'https://api.dingtalk.com/v1.0/contact/users/me';

const answers = (endpoint: string, body: unknown, status = 200): Changes => ({
  caller: accountApi(),
  meanwhile: () => bench.server.use(answering(endpoint, () => HttpResponse.json(body as null, { status }))),
});

test('a callback may carry code in place of authCode', async () => {
  const callback = ({ authCode = '', ...rest }: Record<string, string>) => ({ ...rest, code: authCode });
  expect((await signIn(bench, { callback })).userInfo.id).toBe(mock.user.id);
});

test('a scope of the administrator keeps openid, without which DingTalk asks nobody', async () => {
  const config = { ...mock.config, scope: 'corpid Contact.User.mobile' };
  const uri = await begin(bench, { caller: signInPage(), config });
  expect(new URL(uri).searchParams.get('scope')).toBe('openid corpid Contact.User.mobile');
});

test('an answer without an access token names what is missing', async () => {
  const run = signIn(bench, answers(token, { refreshToken: 'abcd', expireIn: 7200, corpId: 'corpxxxx' }));
  await expectFailure(run, ConnectorErrorCodes.InvalidResponse, { mock, field: 'access_token' });
});

test('the host stores the tokens under the standard’s names', async () => {
  expect((await signIn(bench)).tokenResponse).toEqual({
    access_token: 'abcd',
    refresh_token: 'abcd',
    expires_in: 7200,
  });
});

test('a person without a picture and an address has neither', async () => {
  const person = { nick: 'zhangsan', openId: '123', unionId: 'z21HjQliSzpw0Yxxxx' };
  const config = { ...mock.config, trustUnverifiedEmail: true };
  const { userInfo: found } = await signIn(bench, { ...answers(userInfo, person), config });
  expect(found).toEqual({ id: 'z21HjQliSzpw0Yxxxx', name: 'zhangsan', rawData: person });
});

describe('an error', () => {
  const { SocialAuthCodeInvalid, InvalidConfig, SocialAccessTokenInvalid, RateLimitExceeded, General } =
    ConnectorErrorCodes;
  const reported = async (endpoint: string, [status, error, code]: readonly [number, string, ConnectorErrorCodes]) => {
    const body = { code: error, requestid: 'requestid', message: 'in the words of DingTalk' };
    await expect(signIn(bench, answers(endpoint, body, status))).rejects.toMatchObject({
      code,
      data: { error, errorDescription: expect.stringContaining('The provider says: in the words of DingTalk') },
    });
  };

  test.each([
    [400, 'invalidParameter.authCode.notFound', SocialAuthCodeInvalid],
    [400, 'invalidClientIdOrSecret', InvalidConfig],
    [400, 'invalidRequest', General],
  ] as const)('%i %s of the token endpoint is %s', (...reply) => reported(token, reply));

  test.each([
    [400, 'InvalidAuthentication', SocialAccessTokenInvalid],
    [403, 'Forbidden.AccessDenied.AccessTokenPermissionDenied', InvalidConfig],
    [500, 'unknownError', General],
  ] as const)('%i %s of the user info endpoint is %s', (...reply) => withoutWaiting(() => reported(userInfo, reply)));

  test.each([
    [403, 'Forbidden.AccessDenied.IpNotInWhiteList', InvalidConfig],
    [403, 'Forbidden.AccessDenied.QpsLimitForApi', RateLimitExceeded],
    [403, 'Forbidden.AccessDenied.QpsLimitForAppkeyAndApi', RateLimitExceeded],
  ] as const)('%i %s of either is %s', async (...reply) => {
    await reported(token, reply);
    await reported(userInfo, reply);
  });

  test('401 of the user info endpoint is about the access token too', async () => {
    const body = { code: 'InvalidAuthentication', message: '不合法的access_token' };
    await expectFailure(signIn(bench, answers(userInfo, body, 401)), SocialAccessTokenInvalid, { mock });
  });
});

import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, HttpResponse, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const signInAnswered = (error: Record<string, string>, status: number) => {
  const respond = () => HttpResponse.json({ data: {}, error }, { status });
  const meanwhile = () => bench.server.use(answering('https://open.tiktokapis.com/v2/user/info/', respond));
  return signIn(bench, { meanwhile });
};

/** https://developers.tiktok.com/doc/tiktok-api-v2-error-handling */
test.each([200, 401])('an error counts, whatever its status (%s)', async (status) => {
  const error = { code: 'access_token_invalid', message: 'The access token is invalid.', log_id: '2022' };
  await expect(signInAnswered(error, status)).rejects.toMatchObject({
    code: ConnectorErrorCodes.SocialAccessTokenInvalid,
  });
});

test('any other error is told in the words of TikTok', async () => {
  const error = { code: 'invalid_params', message: 'Fields is required', log_id: '2022' };
  await expect(signInAnswered(error, 400)).rejects.toMatchObject({
    code: ConnectorErrorCodes.General,
    data: { error: 'invalid_params', errorDescription: expect.stringContaining('Fields is required') },
  });
});

test('the raw data holds the ID that all applications of one developer share', async () => {
  const { userInfo } = await signIn(bench);
  expect(userInfo.rawData).toMatchObject({ user: { union_id: 'c9c60f44-a68e-4f5d-84dd-ce22faeb0ba1' } });
});

import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, HttpResponse, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const endpoint = 'https://openapi.baidu.com/rest/2.0/passport/users/getInfo';

test.each([
  [4, 'Open api request limit reached', ConnectorErrorCodes.RateLimitExceeded],
  [5, 'Unauthorized client IP address', ConnectorErrorCodes.InvalidConfig],
  [6, 'No permission to access user data', ConnectorErrorCodes.General],
  [111, 'Access token expired', ConnectorErrorCodes.SocialAccessTokenInvalid],
])('%i, %s, is told as %s', async (error_code, error_msg, code) => {
  const refused = answering(endpoint, () => HttpResponse.json({ error_code, error_msg }));
  await expect(signIn(bench, { meanwhile: () => bench.server.use(refused) })).rejects.toMatchObject({
    code,
    data: { error: String(error_code) },
  });
});

test('the old ID, which Baidu gives up, signs nobody in', async () => {
  const old = answering(endpoint, () => HttpResponse.json({ userid: '2097322476', username: 'u***e' }));
  await expect(signIn(bench, { meanwhile: () => bench.server.use(old) })).rejects.toMatchObject({
    code: ConnectorErrorCodes.InvalidResponse,
    data: { field: 'openid' },
  });
});

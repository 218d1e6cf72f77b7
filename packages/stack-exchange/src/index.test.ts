import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, HttpResponse, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const me = 'https://api.stackexchange.com/2.3/me';

const signInAnswered = (answer: Record<string, unknown>, status = 200) =>
  signIn(bench, { meanwhile: () => bench.server.use(answering(me, () => HttpResponse.json(answer, { status }))) });

test('a user of another site is the same person under the same ID', async () => {
  const before = bench.requests.length;
  const resources = mock.resources.map((resource) => ({
    ...resource,
    query: { ...resource.query, site: 'superuser' },
  }));
  const config = { ...mock.config, site: ' superuser ' };
  const { userInfo } = await signIn(bench, { config, mock: { ...mock, config, resources } });
  expect(userInfo.id).toBe('1');
  expect(bench.requests.slice(before).at(-1)).toContain('site=superuser');
});

test('somebody without an account on the site is nobody', async () => {
  await expect(signInAnswered({ items: [], has_more: false })).rejects.toMatchObject({
    code: ConnectorErrorCodes.InvalidResponse,
  });
});

/** https://api.stackexchange.com/docs/error-handling */
test.each([
  ['access_token_compromised', ConnectorErrorCodes.SocialAccessTokenInvalid],
  ['throttle_violation', ConnectorErrorCodes.RateLimitExceeded],
  ['key_required', ConnectorErrorCodes.General],
])('the error %s is told for what it is', async (error_name, code) => {
  const error = { error_id: 400, error_name, error_message: 'in the words of the API' };
  await expect(signInAnswered(error, 400)).rejects.toMatchObject({ code, data: { error: error_name } });
});

test('a name comes without the escapes of HTML', async () => {
  const items = [{ account_id: 1, display_name: 'Miles O&#39;Brien' }];
  expect((await signInAnswered({ items })).userInfo.name).toBe("Miles O'Brien");
});

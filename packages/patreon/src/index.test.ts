import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, expectFailure, HttpResponse, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

test('a person of whom Patreon says nothing more has an ID alone', async () => {
  const [resource] = mock.resources;
  if (!resource) throw new Error('The mock has a user info endpoint.');
  const response = { data: { attributes: {}, id: '12345', type: 'user' } };
  const { userInfo } = await signIn(bench, { mock: { ...mock, resources: [{ ...resource, response }] } });
  const { rawData, ...person } = userInfo;
  expect(person).toEqual({ id: '12345' });
});

/** https://github.com/SocialiteProviders/Providers/issues/890 */
test('a token request that Patreon does not understand fails in its words', async () => {
  const body = { error: 'invalid_request', error_description: 'Missing code parameter.' };
  const respond = () => HttpResponse.json(body, { status: 400 });
  const meanwhile = () => bench.server.use(answering(mock.token.endpoint, respond));
  await expect(signIn(bench, { meanwhile })).rejects.toMatchObject({
    code: ConnectorErrorCodes.General,
    data: { error: 'invalid_request', errorDescription: expect.stringContaining('Missing code parameter.') },
  });
});

/** https://docs.patreon.com/#rate-limits */
test('a throttled request asks to wait', async () => {
  const body = {
    errors: [
      {
        code: null,
        code_name: 'RequestThrottled',
        detail: 'You have made too many attempts. Please try again later.',
        id: 'eb96e70d-909f-40cc-a3dc-e922cc90ea0a',
        retry_after_seconds: 9,
        status: '429',
        title: 'You have made too many attempts. Please try again later.',
      },
    ],
  };
  const respond = () => HttpResponse.json(body, { status: 429 });
  const meanwhile = () => bench.server.use(answering('https://www.patreon.com/api/oauth2/v2/identity', respond));
  await expectFailure(signIn(bench, { meanwhile }), ConnectorErrorCodes.RateLimitExceeded, { mock });
});

import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, HttpResponse, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);
const { endpoint, response } = mock.token;

test('the raw data holds the athlete, and none of the tokens that came with them', async () => {
  const { userInfo } = await signIn(bench);
  expect(userInfo.rawData).toEqual({ athlete: response.athlete });
});

test('an athlete who has given no last name has the first for a name', async () => {
  const athlete = { id: 227615, firstname: 'John', lastname: '', profile: 'avatar/athlete/large.png' };
  const meanwhile = () => bench.server.use(answering(endpoint, () => HttpResponse.json({ ...response, athlete })));
  const { userInfo } = await signIn(bench, { meanwhile });
  expect(userInfo).toEqual({ id: '227615', name: 'John', rawData: { athlete } });
});

/** https://github.com/GoldenCheetah/GoldenCheetah/issues/3199 */
test('a fault of another resource is told in the words of Strava', async () => {
  const fault = { message: 'Bad Request', errors: [{ resource: 'Authorize', field: 'scope', code: 'invalid' }] };
  const meanwhile = () => bench.server.use(answering(endpoint, () => HttpResponse.json(fault, { status: 400 })));
  await expect(signIn(bench, { meanwhile })).rejects.toMatchObject({
    code: ConnectorErrorCodes.General,
    data: { error: 'Authorize', errorDescription: expect.stringContaining('Bad Request: scope: invalid') },
  });
});

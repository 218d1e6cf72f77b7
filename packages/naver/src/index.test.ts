import { ConnectorErrorCodes } from '@logto/connector-kit';
import {
  answering,
  type Changes,
  expectFailure,
  HttpResponse,
  http,
  signIn,
  testConnector,
  withoutSession,
} from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const fails = (endpoint: string, status: number, body: Record<string, unknown>, code: ConnectorErrorCodes) => {
  const respond = () => HttpResponse.json(body, { status });
  return expectFailure(signIn(bench, { meanwhile: () => bench.server.use(answering(endpoint, respond)) }), code, {
    mock,
  });
};

/** https://developers.naver.com/docs/login/devguide/devguide.md, 3.4.4 */
describe('the token request', () => {
  const parametersOf = async (changes: Changes) => {
    const sent: Record<string, string>[] = [];
    const listening = http.post(mock.token.endpoint, async ({ request }) => {
      sent.push(Object.fromEntries(new URLSearchParams(await request.clone().text())));
    });
    await signIn(bench, { ...changes, meanwhile: () => bench.server.use(listening) });
    return sent[0];
  };

  test('repeats the state of the authorization request, which the sign-in page has stripped', async () => {
    expect(await parametersOf({})).toMatchObject({ state: 'state-of-the-host' });
  });

  test('has no state for a caller that keeps no session', async () => {
    expect(await parametersOf({ caller: withoutSession() })).not.toHaveProperty('state');
  });
});

/** https://developers.naver.com/docs/login/api/api.md */
describe('the token endpoint', () => {
  test.each([
    ['invalid_request', 'General'],
    ['invalid_client', 'InvalidConfig'],
    ['unauthorized_client', 'InvalidConfig'],
    ['server_error', 'General'],
  ] as const)('reports %s in an answer of status 200', (error, code) =>
    fails(mock.token.endpoint, 200, { error, error_description: 'in words' }, ConnectorErrorCodes[code]),
  );
});

/** https://developers.naver.com/docs/login/profile/profile.md */
describe('the user info endpoint', () => {
  const endpoint = 'https://openapi.naver.com/v1/nid/me';

  test.each([
    ['028', 401, 'Authentication header not exists', 'SocialAccessTokenInvalid'],
    ['403', 403, 'Forbidden', 'General'],
    ['500', 200, 'Internal Server Error', 'General'],
  ] as const)('reports %s', (resultcode, status, message, code) =>
    fails(endpoint, status, { resultcode, message }, ConnectorErrorCodes[code]),
  );
});

describe('a person', () => {
  const personWith = async (person: Record<string, unknown>) => {
    const [resource] = mock.resources;
    if (!resource) throw new Error('The mock has a user info endpoint.');
    const response = { resultcode: '00', message: 'success', response: person };
    return (await signIn(bench, { mock: { ...mock, resources: [{ ...resource, response }] } })).userInfo;
  };

  test('who shares the name instead of the nickname goes by that', async () => {
    expect((await personWith({ id: '32742776', name: '오픈 API' })).name).toBe('오픈 API');
  });

  test('who shares nothing has an ID alone', async () => {
    const { rawData, ...person } = await personWith({ id: 'abcdefgABCDEFG1234567' });
    expect(person).toEqual({ id: 'abcdefgABCDEFG1234567' });
  });
});

import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, expectFailure, HttpResponse, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);
const introspection = 'https://api.hubapi.com/oauth/2026-03/token/introspect';
const [{ response: documented } = {}] = mock.resources;

test('the raw data holds neither the token nor the signed copy of it', async () => {
  const { userInfo } = await signIn(bench);
  expect(userInfo.rawData).toEqual({
    hub_id: 62515,
    user_id: 123456,
    hub_domain: 'demo.hubspot.com',
    user: 'jane.doe@example.com',
  });
});

test('no URL has a token in it', async () => {
  await signIn(bench);
  expect(bench.requests.filter((request) => request.includes('TOKEN'))).toEqual([]);
});

/** https://github.com/usertour/usertour/pull/490 */
test('a token that HubSpot does not know is nobody’s', async () => {
  const meanwhile = () =>
    bench.server.use(answering(introspection, () => HttpResponse.json({ ...Object(documented), active: false })));
  await expectFailure(signIn(bench, { meanwhile }), ConnectorErrorCodes.SocialAccessTokenInvalid, { mock });
});

test('an error that repeats the token tells nothing of it', async () => {
  const error = { error: 'invalid_request', error_description: 'The request held AAA1234-TOKEN.' };
  const meanwhile = () => bench.server.use(answering(introspection, () => HttpResponse.json(error, { status: 400 })));
  const failed = await signIn(bench, { meanwhile }).catch((caught: unknown) => JSON.stringify(caught));
  expect(failed).toContain('The request held');
  expect(failed).not.toContain('AAA1234-TOKEN');
});

/** https://github.com/HubSpot/hubspot-api-python/issues/115 */
test.each([
  ['EXPIRED_AUTH_CODE', ConnectorErrorCodes.SocialAuthCodeInvalid],
  ['BAD_REFRESH_TOKEN', ConnectorErrorCodes.SocialAuthCodeInvalid],
  ['BAD_CLIENT_ID', ConnectorErrorCodes.InvalidConfig],
])('%s counts, whatever stands beside it', async (status, code) => {
  const body = { status, message: 'no', error: 'invalid_request', error_description: 'no' };
  const respond = () => HttpResponse.json(body, { status: 400 });
  const meanwhile = () => bench.server.use(answering(mock.token.endpoint, respond));
  await expect(signIn(bench, { meanwhile })).rejects.toMatchObject({ code });
});

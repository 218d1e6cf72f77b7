import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, HttpResponse, http, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

/** https://linear.app/developers/graphql#errors */
test.each([
  ['AUTHENTICATION_ERROR', 200, ConnectorErrorCodes.SocialAccessTokenInvalid],
  ['RATELIMITED', 400, ConnectorErrorCodes.RateLimitExceeded],
  ['FORBIDDEN', 200, ConnectorErrorCodes.General],
])('the error %s in an answer of status %i ends in %s', async (code, status, expected) => {
  const body = { errors: [{ message: 'No.', extensions: { code } }], data: null };
  const respond = () => HttpResponse.json(body, { status });
  const meanwhile = () => bench.server.use(answering('https://api.linear.app/graphql', respond));
  await expect(signIn(bench, { meanwhile })).rejects.toMatchObject({ code: expected });
});

test('the query asks for the person and for nothing else', async () => {
  const bodies: unknown[] = [];
  const listen = http.post('https://api.linear.app/graphql', async ({ request }) => {
    bodies.push(await request.clone().json());
  });
  await signIn(bench, { meanwhile: () => bench.server.use(listen) });
  expect(bodies).toEqual([{ query: '{ viewer { id name email avatarUrl } }' }]);
});

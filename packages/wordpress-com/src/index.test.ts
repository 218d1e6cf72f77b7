import { answering, HttpResponse, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

/** https://developer.wordpress.com/docs/api/wpcc/ */
test('the address of an account that is not verified is left out, even if it is confirmed itself', async () => {
  const profile = { ID: 12345, email: 'bob@example.com', verified: false, email_verified: true };
  const me = answering('https://public-api.wordpress.com/rest/v1.1/me', () => HttpResponse.json(profile));
  const { userInfo } = await signIn(bench, { meanwhile: () => bench.server.use(me) });
  expect(userInfo).toEqual({ id: '12345', rawData: profile });
});

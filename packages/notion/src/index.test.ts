import { answering, HttpResponse, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

test('the raw data holds the person, and none of the tokens that came with them', async () => {
  const { userInfo } = await signIn(bench);
  expect(userInfo.rawData).toEqual({ owner: mock.token.response.owner });
});

/** https://github.com/makenotion/notion-sdk-js/blob/main/src/api-endpoints/oauth.ts */
test('a refresh token may be missing', async () => {
  const { endpoint, response } = mock.token;
  const withoutOne = answering(endpoint, () => HttpResponse.json({ ...response, refresh_token: null }));
  const { userInfo, tokenResponse } = await signIn(bench, { meanwhile: () => bench.server.use(withoutOne) });
  expect(userInfo.id).toBe(mock.user.id);
  expect(tokenResponse).toMatchObject({ access_token: response.access_token });
  expect(tokenResponse).not.toHaveProperty('refresh_token');
});

import { signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

test('the raw data holds the person, and none of the tokens that came with them', async () => {
  const { userInfo } = await signIn(bench);
  expect(userInfo.rawData).toEqual({ owner: mock.token.response.owner });
});

import { signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

test('the list of granted scopes is stored as the text that hosts expect', async () => {
  const { tokenResponse } = await signIn(bench);
  expect(tokenResponse).toMatchObject({ scope: 'openid user:read:email' });
});

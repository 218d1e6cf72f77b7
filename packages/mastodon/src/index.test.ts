import { relocated, signIn, testConnector, testInstances } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

testInstances(bench, (url) => relocated(mock, { 'https://mastodon.social': url }));

/** https://docs.joinmastodon.org/entities/Account/#display_name may be empty. */
test('a person without a display name goes by their username', async () => {
  const resources = mock.resources.map((resource) => ({
    ...resource,
    response: { id: '14715', acct: 'trwnh', display_name: '' },
  }));
  expect((await signIn(bench, { mock: { ...mock, resources } })).userInfo.name).toBe('trwnh');
});

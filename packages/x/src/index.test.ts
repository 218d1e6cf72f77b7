import { signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

test('the confirmed address is asked for only where its scope was granted', async () => {
  const [resource] = mock.resources;
  if (!resource) throw new Error('The mock has no user info endpoint.');
  const response = { ...mock.token.response, scope: 'users.read tweet.read' };
  const withoutEmail = { ...resource, query: {}, response: { data: { id: '2244994945', name: 'X Dev' } } };
  const { userInfo } = await signIn(bench, {
    mock: { ...mock, token: { ...mock.token, response }, resources: [withoutEmail] },
  });
  expect(userInfo).not.toHaveProperty('email');
  expect(bench.requests.at(-1)).toBe('GET https://api.x.com/2/users/me?user.fields=profile_image_url');
});

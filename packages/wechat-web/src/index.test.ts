import { signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

test('a person whom the developer’s other apps know too has the ID that is the same in all of them', async () => {
  const resources = mock.resources.map((resource) => ({
    ...resource,
    response: { ...Object(resource.response), unionid: 'o6_bmasdasdsad6_2sgVt7hMZOPfL' },
  }));
  const { userInfo } = await signIn(bench, { mock: { ...mock, resources } });
  expect(userInfo.id).toBe('o6_bmasdasdsad6_2sgVt7hMZOPfL');
});

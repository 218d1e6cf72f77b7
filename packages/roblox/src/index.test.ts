import { signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

/** https://create.roblox.com/docs/cloud/auth/oauth2-reference#user-information */
test('a person whose headshot is not there yet has none', async () => {
  const resources = mock.resources.map((resource) => ({
    ...resource,
    response: { sub: '1516563360', name: 'exampleuser', picture: null },
  }));
  const { userInfo } = await signIn(bench, { mock: { ...mock, resources } });
  const { rawData, ...person } = userInfo;
  expect(person).toEqual({ id: '1516563360', name: 'exampleuser' });
});

import { signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

test('a person without a full name has the username for a name', async () => {
  const resources = mock.resources.map((resource) => ({
    ...resource,
    response: { sub: '345e869043f1e55f8bdc837c', preferred_username: 'john-doe' },
  }));
  const { rawData, ...person } = (await signIn(bench, { mock: { ...mock, resources } })).userInfo;
  expect(person).toEqual({ id: '345e869043f1e55f8bdc837c', name: 'john-doe' });
});

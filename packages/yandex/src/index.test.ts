import { signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const personWith = async (changes: Record<string, unknown>) => {
  const [resource] = mock.resources;
  if (!resource) throw new Error('The mock has no user info endpoint.');
  const changed = { ...resource, response: { ...Object(resource.response), ...changes } };
  return (await signIn(bench, { mock: { ...mock, resources: [changed] } })).userInfo;
};

test('a person whose picture is the stub of Yandex has none', async () => {
  expect(await personWith({ is_avatar_empty: true })).not.toHaveProperty('avatar');
});

test('a person without a real name goes by the display name', async () => {
  expect((await personWith({ real_name: '' })).name).toBe('ivan');
});

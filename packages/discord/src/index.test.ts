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

test('an animated avatar is asked for in the format that moves', async () => {
  const { avatar } = await personWith({ avatar: 'a_8342729096ea3675442027381ff50dfe' });
  expect(avatar).toBe(
    'https://cdn.discordapp.com/avatars/80351110224678912/a_8342729096ea3675442027381ff50dfe.webp?animated=true',
  );
});

test('a person without an avatar has none', async () => {
  expect(await personWith({ avatar: null })).not.toHaveProperty('avatar');
});

test('the display name comes before the username', async () => {
  expect((await personWith({ global_name: 'Nelly the Elephant' })).name).toBe('Nelly the Elephant');
});

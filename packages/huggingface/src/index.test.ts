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

test('a person without a name goes by the username', async () => {
  expect((await personWith({ name: undefined })).name).toBe('hub.js');
});

test('a person whose scope is the default has no address', async () => {
  expect(await personWith({ email: undefined, email_verified: undefined })).not.toHaveProperty('email');
});

test('the organisations stay in what the host keeps as it came', async () => {
  const orgs = [{ sub: '5e67bd5b1009063689407478', name: 'Hugging Face', preferred_username: 'huggingface' }];
  expect((await personWith({ orgs })).rawData).toMatchObject({ orgs });
});

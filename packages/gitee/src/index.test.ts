import { answering, HttpResponse, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const personWith = async (emails: unknown) => {
  const respond = () => HttpResponse.json(emails as null);
  const meanwhile = () => bench.server.use(answering('https://gitee.com/api/v5/emails', respond));
  return (await signIn(bench, { meanwhile })).userInfo;
};

test('the primary address counts, and no other', async () => {
  const other = { email: 'other@example.com', state: 'confirmed', scope: ['committed'] };
  const primary = { email: 'jane@example.com', state: 'confirmed', scope: ['primary'] };
  expect((await personWith([other, primary])).email).toBe('jane@example.com');
  expect(await personWith([other])).not.toHaveProperty('email');
});

test('a primary address that is not confirmed leaves a person without one', async () => {
  const primary = { email: 'jane@example.com', state: 'unconfirmed', scope: ['primary'] };
  expect(await personWith([primary])).not.toHaveProperty('email');
});

test('a person without a name goes by their login', async () => {
  const [user, emails] = mock.resources;
  const resources = [{ ...user, response: { id: 5666887, login: 'jane-doe', name: '' } }, emails];
  const { userInfo } = await signIn(bench, { mock: { ...mock, resources: resources as typeof mock.resources } });
  expect(userInfo.name).toBe('jane-doe');
});

import { answering, HttpResponse, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const personWith = async (values: unknown[]) => {
  const respond = () => HttpResponse.json({ values });
  const meanwhile = () => bench.server.use(answering('https://api.bitbucket.org/2.0/user/emails', respond));
  return (await signIn(bench, { meanwhile })).userInfo;
};

test('the primary address counts, and no other', async () => {
  const other = { email: 'other@example.com', is_primary: false, is_confirmed: true };
  const primary = { email: 'tutorials@example.com', is_primary: true, is_confirmed: true };
  expect((await personWith([other, primary])).email).toBe('tutorials@example.com');
  expect(await personWith([other])).not.toHaveProperty('email');
});

test('a primary address that is not confirmed leaves a person without one', async () => {
  const primary = { email: 'tutorials@example.com', is_primary: true, is_confirmed: false };
  expect(await personWith([primary])).not.toHaveProperty('email');
});

/** https://developer.atlassian.com/cloud/bitbucket/rest/intro/#scopes */
test('an application without the permission for addresses signs people in without one', async () => {
  const respond = () =>
    HttpResponse.json({ type: 'error', error: { message: 'Your credentials lack it.' } }, { status: 403 });
  const meanwhile = () => bench.server.use(answering('https://api.bitbucket.org/2.0/user/emails', respond));
  const { userInfo } = await signIn(bench, { meanwhile });
  expect(userInfo.id).toBe('{d301aafa-d676-4ee0-88be-962be7417567}');
  expect(userInfo).not.toHaveProperty('email');
});

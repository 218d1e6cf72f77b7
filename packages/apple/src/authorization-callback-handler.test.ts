import { failure } from '@logto-social/oauth2';
import { describe, expect, test } from 'vitest';
import { authorizationCallbackHandler } from './authorization-callback-handler.ts';

const config = { clientId: 'com.mytest.app', scope: undefined };
const flow = { redirectUri: 'https://logto.example.com/callback/connector-id', state: 'a-state' };
const handle = (callback: unknown) => authorizationCallbackHandler(config, callback, flow);

test('code, ID token and name are read', async () => {
  const user = '{"name":{"firstName":"John","lastName":"Appleseed"},"email":"somebody-else@example.com"}';
  expect(await handle({ code: 'a-code', id_token: 'a-token', state: 'a-state', user })).toEqual({
    code: 'a-code',
    idToken: 'a-token',
    name: 'John Appleseed',
  });
});

describe('the name', () => {
  test.each([
    ['{"name":{"firstName":"John"}}', 'John'],
    ['{"name":{"lastName":"Appleseed"}}', 'Appleseed'],
    ['{"name":{"firstName":"John","lastName":null}}', 'John'],
    ['{"name":{"firstName":7}}', ''],
    ['{"name":{}}', ''],
  ])('may be half of one, or none: %s', async (user, name) => {
    expect((await handle({ code: 'a-code', user })).name).toBe(name);
  });

  test.each([
    undefined,
    '',
    'John Appleseed',
    '[]',
    'null',
    '{"name":"John Appleseed"}',
    '{"email":"somebody-else@example.com"}',
    { name: { firstName: 'John' } },
    ['{"name":{"firstName":"John"}}'],
  ])('is left out where `user` is something else (%j)', async (user) => {
    expect((await handle({ code: 'a-code', user })).name).toBeUndefined();
  });
});

test('an ID token that is no text is none', async () => {
  expect((await handle({ code: 'a-code', id_token: ['a-token'] })).idToken).toBeUndefined();
});

/** https://developer.apple.com/documentation/signinwithapple/incorporating-sign-in-with-apple-into-other-platforms */
test('a person who cancels is told so', async () => {
  const error = 'user_cancelled_authorize';
  await expect(handle({ error })).rejects.toThrow(failure('accessDenied', { error }));
});

test('nothing is read from a callback with another state', async () => {
  await expect(handle({ code: 'a-code', state: 'other' })).rejects.toThrow(failure('stateMismatch'));
});

import { failure } from '@logto-social/oauth2';
import { expect, test } from 'vitest';
import { authorizationCallbackHandler } from './authorization-callback-handler.ts';

const flow = { redirectUri: 'https://logto.example.com/callback/id', state: 'STATE' };
const handle = (callback: unknown) => authorizationCallbackHandler({}, callback, flow);

test('gives the code', async () => {
  expect(await handle({ code: 'CODE', state: 'STATE' })).toBe('CODE');
});

test('a callback with the state alone is of a person who denied', async () => {
  await expect(handle({ state: 'STATE' })).rejects.toMatchObject({ ...failure('accessDenied') });
});

test('a callback without a code and with another state belongs to another sign-in', async () => {
  await expect(handle({ state: 'OTHER' })).rejects.toMatchObject({ ...failure('stateMismatch') });
});

test.each([undefined, null, 'CODE', []])('%j is no callback', async (callback) => {
  await expect(handle(callback)).rejects.toMatchObject({ ...failure('codeMissing') });
});

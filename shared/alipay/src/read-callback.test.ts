import { authorizationCallback } from '@logto-social/oauth2';
import { expect, test } from 'vitest';
import { readCallback } from './read-callback.ts';

const flow = { redirectUri: 'https://logto.example.com/callback/id', state: 'state' };
const handle = (callback: unknown) => authorizationCallback<object>({ readCallback })({}, callback, flow);

test('the code is called auth_code', async () => {
  const callback = { app_id: '2014072300007148', source: 'alipay_wallet', scope: 'auth_user', auth_code: 'code' };
  expect(await handle(callback)).toBe('code');
});

test('auth_code goes before code', async () => {
  expect(await handle({ code: 'other', auth_code: 'code' })).toBe('code');
  expect(await handle({ code: 'code' })).toBe('code');
});

test('another state is refused', async () => {
  await expect(handle({ auth_code: 'code', state: 'other' })).rejects.toMatchObject({ code: 'authorization_failed' });
});

test.each([undefined, 'code', {}, { auth_code: '' }])('%j carries no code', async (callback) => {
  await expect(handle(callback)).rejects.toMatchObject({ code: 'insufficient_request_parameters' });
});

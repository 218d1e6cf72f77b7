import { authorizationCallback, failure } from '@logto-social/oauth2';
import { expect, test } from 'vitest';
import { readCallback } from './index.ts';

const config = { clientId: 'an-id', clientSecret: 'a-secret' };
const flow = { redirectUri: 'https://logto.example.com/callback/connector-id', state: 'a-state' };
const handle = async (callback: unknown) =>
  authorizationCallback<typeof config>({ readCallback })(config, callback, flow);

test('a code is read as the standard says', async () => {
  expect(await handle({ code: 'a-code', state: 'a-state' })).toBe('a-code');
});

test('an error under names of Facebook’s own carries its words', async () => {
  const callback = { error_code: '901', error_message: 'This app is in sandbox mode.' };
  const error = { error: '901', errorDescription: 'This app is in sandbox mode.' };
  await expect(handle(callback)).rejects.toThrow(failure('providerError', error));
});

test('an error of the standard is not replaced by the number beside it', async () => {
  const error = { error: 'access_denied', errorDescription: 'Permissions error' };
  const callback = { error: error.error, error_description: error.errorDescription, error_code: '200' };
  await expect(handle(callback)).rejects.toThrow(failure('accessDenied', error));
});

test('nothing is believed of a callback with another state', async () => {
  const callback = { error_code: '901', error_message: 'Call this number', state: 'other' };
  await expect(handle(callback)).rejects.toThrow(failure('stateMismatch'));
});

import { authorizationCallback, failure } from '@logto-social/oauth2';
import { expect, test } from 'vitest';
import { readCallback } from './index.ts';

const flow = { redirectUri: 'https://logto.example.com/callback/id', state: 'STATE' };
const handle = (callback: unknown) => authorizationCallback<object>({ readCallback })({}, callback, flow);

test.each([{ authCode: 'CODE' }, { code: 'CODE' }, { authCode: 'CODE', code: 'CODE' }])(
  'gives the code of %j',
  async (callback) => {
    expect(await handle({ ...callback, state: 'STATE' })).toBe('CODE');
  },
);

test('a code beside another state belongs to another sign-in', async () => {
  await expect(handle({ authCode: 'CODE', state: 'OTHER' })).rejects.toMatchObject({ ...failure('stateMismatch') });
});

test('an error comes before a code', async () => {
  const callback = { authCode: 'CODE', error: 'access_denied', state: 'STATE' };
  await expect(handle(callback)).rejects.toMatchObject({ ...failure('accessDenied', { error: 'access_denied' }) });
});

test.each([undefined, null, 'CODE', [], {}, { authCode: '' }])('%j has no code', async (callback) => {
  await expect(handle(callback)).rejects.toMatchObject({ ...failure('codeMissing') });
});

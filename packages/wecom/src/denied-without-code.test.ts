import { authorizationCallback, failure } from '@logto-social/oauth2';
import { describe, expect, test } from 'vitest';
import { deniedWithoutCode } from './denied-without-code.ts';

const handler = authorizationCallback({ readCallback: deniedWithoutCode });
const handle = (callback: unknown) =>
  handler({}, callback, { redirectUri: 'https://host.test/callback', state: 'the-state' });

describe('a provider that leaves the code out when the person denies', () => {
  test('gives the code of those who allow', async () => {
    expect(await handle({ code: 'the-code', state: 'the-state' })).toBe('the-code');
  });

  test('has denied where there is nothing but the state', async () => {
    await expect(handle({ state: 'the-state' })).rejects.toThrow(failure('accessDenied', { error: 'access_denied' }));
  });

  test('has said nothing of a sign-in with another state', async () => {
    await expect(handle({ state: 'other' })).rejects.toThrow(failure('stateMismatch'));
  });

  test('may still report an error of its own', async () => {
    await expect(handle({ error: 'busy' })).rejects.toThrow(failure('providerError', { error: 'busy' }));
  });

  test.each([undefined, null, 'code', 7, []])('has sent no callback with %j', async (callback) => {
    await expect(handle(callback)).rejects.toThrow(failure('codeMissing'));
  });
});

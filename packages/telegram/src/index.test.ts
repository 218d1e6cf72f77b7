import { signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const signInSharing = async (phone: Record<string, unknown>) => {
  const { idToken } = mock;
  if (!idToken) throw new Error('The mock has an ID token.');
  const claims = { ...idToken.claims, ...phone };
  return (await signIn(bench, { mock: { ...mock, idToken: { ...idToken, claims } } })).userInfo;
};

/** https://core.telegram.org/bots/telegram-login#user-data-structure */
test('a phone number that the person shares is passed on', async () => {
  const userInfo = await signInSharing({ phone_number: '971577777777', phone_number_verified: true });
  expect(userInfo.phone).toBe('971577777777');
});

test.each([false, undefined])('a phone number that Telegram does not vouch for is not (%s)', async (flag) => {
  const userInfo = await signInSharing({ phone_number: '971577777777', phone_number_verified: flag });
  expect(userInfo).not.toHaveProperty('phone');
});

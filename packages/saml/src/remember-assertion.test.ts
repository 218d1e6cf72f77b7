import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberAssertion } from './remember-assertion.ts';

const now = Date.now();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
});
afterEach(() => {
  vi.useRealTimers();
});

test('an assertion is new once, until it expires', () => {
  expect(rememberAssertion('idp one', now + 1000)).toBe(true);
  expect(rememberAssertion('idp one', now + 1000)).toBe(false);
  vi.setSystemTime(now + 999);
  expect(rememberAssertion('idp one', now + 1000)).toBe(false);
  vi.setSystemTime(now + 1000);
  expect(rememberAssertion('idp one', now + 2000)).toBe(true);
});

test('an assertion of another identity provider is another', () => {
  expect(rememberAssertion('idp two', now + 1000)).toBe(true);
  expect(rememberAssertion('other two', now + 1000)).toBe(true);
});

test('one that is new again is the newest', () => {
  expect(rememberAssertion('again', now + 1000)).toBe(true);
  vi.setSystemTime(now + 1000);
  expect(rememberAssertion('before', now + 9000)).toBe(true);
  expect(rememberAssertion('again', now + 9000)).toBe(true);
  for (let index = 0; index < 9_999; index += 1) rememberAssertion(`others ${index}`, now + 9000);
  expect(rememberAssertion('again', now + 9000)).toBe(false);
  expect(rememberAssertion('before', now + 9000)).toBe(true);
});

test('the oldest gives way when there are more than ten thousand', () => {
  for (let index = 0; index <= 10_000; index += 1) rememberAssertion(`many ${index}`, now + 1000);
  expect(rememberAssertion('many 10000', now + 1000)).toBe(false);
  expect(rememberAssertion('many 1', now + 1000)).toBe(false);
  expect(rememberAssertion('many 0', now + 1000)).toBe(true);
});

import { generateKeyPairSync } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { firstReadable } from './first-readable.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const unreadable = () => {
  throw new Error('no key');
};

test('the first form that can be read is the key', () => {
  const read = vi.fn((form: string) => (form === 'b' ? privateKey : unreadable()));
  expect(firstReadable(['a', 'b', 'c'], read)).toBe(privateKey);
  expect(read.mock.calls).toEqual([['a'], ['b']]);
});

test('an error that was left behind by something else costs no key', () => {
  const read = vi.fn(() => privateKey).mockImplementationOnce(unreadable);
  expect(firstReadable(['a'], read)).toBe(privateKey);
});

test('what cannot be read in any form is no key', () => {
  expect(firstReadable(['a', 'b'], unreadable)).toBeUndefined();
  expect(firstReadable([], () => privateKey)).toBeUndefined();
});

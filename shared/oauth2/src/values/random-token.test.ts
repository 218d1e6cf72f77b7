import { expect, test } from 'vitest';
import { randomToken } from './random-token.ts';

test('is a code verifier: 43 unreserved characters (RFC 7636 §4.1)', () => {
  expect(randomToken()).toMatch(/^[A-Za-z0-9_-]{43}$/);
});

test('is another one every time', () => {
  expect(new Set(Array.from({ length: 1000 }, randomToken)).size).toBe(1000);
});

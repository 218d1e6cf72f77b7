import { expect, test } from 'vitest';
import { chinaTime } from './china-time.ts';

test('is eight hours ahead of UTC', () => {
  expect(chinaTime(new Date('2014-07-24T03:07:50.999Z'))).toBe('2014-07-24 11:07:50');
});

test('is already in the next year at the end of one', () => {
  expect(chinaTime(new Date('2025-12-31T16:00:00Z'))).toBe('2026-01-01 00:00:00');
});

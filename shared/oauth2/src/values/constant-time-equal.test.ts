import fc from 'fast-check';
import { expect, test } from 'vitest';
import { constantTimeEqual } from './constant-time-equal.ts';

const text = fc.string({ unit: 'binary' });

test('agrees with === on any two texts', () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      expect(constantTimeEqual(left, right)).toBe(left === right);
      expect(constantTimeEqual(left, left)).toBe(true);
      expect(constantTimeEqual(left + right, left)).toBe(right === '');
    }),
  );
});

test('tells apart texts that UTF-8 cannot', () => {
  expect(constantTimeEqual('\ud800', '\ud801')).toBe(false);
  expect(constantTimeEqual('\ud800', '\ufffd')).toBe(false);
});

test('tells apart texts that look alike', () => {
  expect(constantTimeEqual('caf\u00e9', 'cafe\u0301')).toBe(false);
  expect(constantTimeEqual('state', 'state\0')).toBe(false);
});

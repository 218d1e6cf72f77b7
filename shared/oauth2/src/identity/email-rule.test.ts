import { describe, expect, test } from 'vitest';
import { doubted, unverified, verified, verifiedWhen } from './email-rule.ts';

const address = 'jo@example.com';

describe('a contact', () => {
  test('is verified where the provider always verifies', () => {
    expect(verified(address)).toEqual({ value: address, isVerified: true });
  });

  test.each([true, 'true'])('is verified when flagged with %j', (flag) => {
    expect(verifiedWhen(flag, address)).toEqual({ value: address, isVerified: true });
  });

  test.each([false, 'false', 'False', ' false ', 0, '0', 'no', 'N', 'f', 'off'])(
    'is denied when flagged with %j',
    (flag) => {
      expect(verifiedWhen(flag, address)).toEqual({ value: address, isVerified: false });
    },
  );

  test.each([
    1,
    10,
    'yes',
    'falsehood',
    'not false',
    'TRUE',
    'True',
    ' true',
    '1',
    {},
    [],
    [true],
    [false],
    '',
    null,
    undefined,
  ])('has nobody’s word when flagged with %j', (flag) => {
    expect(verifiedWhen(flag, address)).toEqual({ value: address, isVerified: undefined });
  });

  test.each([true, 'true', 'yes', undefined])('has nobody’s word when a doubted flag says %j', (flag) => {
    expect(doubted(flag, address)).toEqual({ value: address, isVerified: undefined });
  });

  test.each([false, 'no'])('is denied when a doubted flag says %j', (flag) => {
    expect(doubted(flag, address)).toEqual({ value: address, isVerified: false });
  });

  test('has nobody’s word where the provider says nothing', () => {
    expect(unverified(address)).toEqual({ value: address, isVerified: undefined });
  });

  test.each(['', null, undefined])('is none where the value is %j', (value) => {
    expect(verified(value)).toBeUndefined();
    expect(verifiedWhen(true, value)).toBeUndefined();
    expect(unverified(value)).toBeUndefined();
    expect(doubted(true, value)).toBeUndefined();
  });
});

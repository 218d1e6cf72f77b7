import { describe, expect, test } from 'vitest';
import { withValue } from '../../mock/with-value.ts';
import { type Bench, signIn } from '../bench/bench.ts';

/** What holds for an address holds for a phone number, whose flag is the only voucher. */
export const testPhoneNumber = (bench: Bench) => {
  const { mock } = bench;

  describe('the phone number', () => {
    const standard = { number: 'phone_number', flag: 'phone_number_verified' };
    const { number, flag } = mock.phone ?? {
      number: { in: mock.id.in, path: standard.number },
      flag: { in: mock.id.in, path: standard.flag },
    };
    const phoneWhen = async (isVerified: unknown) => {
      const calling = withValue(withValue(mock, number, '+1 (425) 555-0100'), flag, isVerified);
      return (await signIn(bench, { mock: calling })).userInfo.phone;
    };

    test.each([false, 'false', 0, undefined, null, 1, 'yes', {}])('is left out when flagged %j', async (isVerified) => {
      expect(await phoneWhen(isVerified)).toBeUndefined();
    });

    if (mock.phone)
      test.each([true, 'true'])('is passed on in digits when flagged %j', async (isVerified) => {
        expect(await phoneWhen(isVerified)).toBe('14255550100');
      });
  });
};

import { expect, test } from 'vitest';
import { doubtedClaims } from './doubted-claims.ts';

const { guard, toUserInfo } = doubtedClaims;

const read = (flag: unknown) =>
  toUserInfo(
    guard.parse({
      sub: '1',
      name: 'Jane Doe',
      picture: 'https://example.com/jane.png',
      email: 'jane@example.com',
      email_verified: flag,
      phone_number: '+41791234567',
      phone_number_verified: flag,
    }),
  );

test.each([true, 'true', undefined, 'yes'])('a flag of %j vouches for nothing', (flag) => {
  expect(read(flag)).toEqual({
    id: '1',
    name: 'Jane Doe',
    avatar: 'https://example.com/jane.png',
    email: { value: 'jane@example.com', isVerified: undefined },
    phone: { value: '+41791234567', isVerified: undefined },
  });
});

test('what the flag denies stays denied', () => {
  expect(read(false)).toMatchObject({ email: { isVerified: false }, phone: { isVerified: false } });
});

test('no address is none', () => {
  expect(toUserInfo(guard.parse({ sub: '1', email_verified: true }))).toEqual({ id: '1' });
});

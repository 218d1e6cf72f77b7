import { describe, expect, test } from 'vitest';
import { standardClaims } from './standard-claims.ts';

const { guard, toUserInfo } = standardClaims;
const identify = (claims: unknown) => toUserInfo(guard.parse(claims));

test('the claims of OpenID Connect Core §5.1 describe the person', () => {
  const claims = {
    sub: '248289761001',
    name: 'Jane Doe',
    picture: 'http://example.com/janedoe/me.jpg',
    email: 'janedoe@example.com',
    email_verified: true,
    phone_number: '+1 (425) 555-1212',
    phone_number_verified: 'true',
  };
  expect(identify(claims)).toEqual({
    id: '248289761001',
    name: 'Jane Doe',
    avatar: 'http://example.com/janedoe/me.jpg',
    email: { value: 'janedoe@example.com', isVerified: true },
    phone: { value: '+1 (425) 555-1212', isVerified: true },
  });
});

describe('address and number', () => {
  test.each([undefined, null, false, 'false', 1, 'yes'])('count for nothing with the flag %j', (flag) => {
    const claims = {
      sub: '1',
      email: 'a@b.test',
      email_verified: flag,
      phone_number: '1',
      phone_number_verified: flag,
    };
    expect(identify(claims)).toMatchObject({ email: { isVerified: false }, phone: { isVerified: false } });
  });

  test("count by their own flag, not by the other's", () => {
    const claims = { sub: '1', email: 'a@b.test', phone_number: '1' };
    expect(identify({ ...claims, email_verified: true })).toMatchObject({ phone: { isVerified: false } });
    expect(identify({ ...claims, phone_number_verified: true })).toMatchObject({ email: { isVerified: false } });
  });
});

test('`sub` alone is enough, and the rest may be null', () => {
  expect(identify({ sub: '1' })).toEqual({ id: '1' });
  expect(identify({ sub: '1', name: null, picture: null, email: null, phone_number: null })).toMatchObject({ id: '1' });
});

test.each([{}, { sub: '' }, { sub: 1 }, { sub: null }, { sub: '1', email: ['a@b.test'] }])('refuses %j', (claims) => {
  expect(guard.safeParse(claims).success).toBe(false);
});

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
  test.each([
    [undefined, undefined],
    [null, undefined],
    ['yes', undefined],
    [false, false],
    ['false', false],
  ])('count for nothing with the flag %j', (flag, isVerified) => {
    const claims = {
      sub: '1',
      email: 'a@b.test',
      email_verified: flag,
      phone_number: '1',
      phone_number_verified: flag,
    };
    expect(identify(claims)).toMatchObject({ email: { isVerified }, phone: { isVerified } });
  });

  test("count by their own flag, not by the other's", () => {
    const claims = { sub: '1', email: 'a@b.test', phone_number: '1' };
    expect(identify({ ...claims, email_verified: true }).phone?.isVerified).toBeUndefined();
    expect(identify({ ...claims, phone_number_verified: true }).email?.isVerified).toBeUndefined();
  });
});

test('`sub` alone is enough', () => {
  expect(identify({ sub: '1' })).toEqual({ id: '1' });
});

test.each([null, '', ' ', 0, false, {}, []])('%j in place of what may be absent is as good as absent', (value) => {
  const names = ['name', 'picture', 'email', 'email_verified', 'phone_number', 'phone_number_verified'];
  expect(identify({ sub: '1', ...Object.fromEntries(names.map((name) => [name, value])) })).toEqual({ id: '1' });
});

test.each([{}, { sub: '' }, { sub: ' ' }, { sub: 1.5 }, { sub: null }])('refuses %j', (claims) => {
  expect(guard.safeParse(claims).success).toBe(false);
});

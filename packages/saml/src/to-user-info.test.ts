import { ConnectorErrorCodes as Codes } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import { mock } from './mock.ts';
import { refusal, signInWith } from './sign-in.test-helper.ts';
import { toUserInfo } from './to-user-info.ts';
import { config } from './types.ts';

const map = (profile: Record<string, string | string[]>, change: Record<string, unknown> = {}) => {
  const { rawData, ...person } = toUserInfo(
    profile,
    config.guard.parse({ ...mock.config, profileMap: undefined, ...change }),
  );
  return person;
};

test('reads the names of Logto’s own connector unless they are mapped', () => {
  const profile = { id: '42', name: 'Jane', avatar: 'https://example.com/a.png' };
  expect(map(profile)).toEqual(profile);
});

test('reads the attributes that are mapped, and the default names of the others', () => {
  const surname = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/surname';
  const profile = { uid: '42', id: 'name-id', [surname]: 'Doe', avatar: 'https://example.com/a.png' };
  const person = { id: '42', name: 'Doe', avatar: 'https://example.com/a.png' };
  expect(map(profile, { profileMap: { id: 'uid', name: surname } })).toEqual(person);
});

test('one attribute may be mapped twice', () => {
  const profileMap = { id: 'mail', name: 'mail' };
  expect(map({ mail: 'j@example.com' }, { profileMap })).toEqual({ id: 'j@example.com', name: 'j@example.com' });
});

test('keeps everything that the identity provider says as raw data', () => {
  const profile = { id: '42', groups: ['a', 'b'] };
  expect(toUserInfo(profile, config.guard.parse(mock.config)).rawData).toEqual(profile);
});

test('has nothing of a name that every object has', () => {
  expect(map({ id: '42' }, { profileMap: { name: 'constructor', avatar: 'toString' } })).toEqual({ id: '42' });
});

test('takes the first of several values', () => {
  expect(map({ id: '42', name: ['Jane', 'Janet'] })).toEqual({ id: '42', name: 'Jane' });
});

describe('an ID', () => {
  const refused = (profile: Record<string, string | string[]>, change = {}) =>
    refusal(Promise.resolve().then(() => map(profile, change)));

  test.each([
    ['that is missing', { name: 'Jane' }, {}],
    ['that is blank', { id: ' ' }, {}],
    ['with a control character', { id: '42\0' }, {}],
    ['with several values, one of which might be somebody else’s', { id: ['42', '43'] }, {}],
    ['of an attribute that nobody sent', { id: '42' }, { profileMap: { id: 'uid' } }],
    ['that every object has', { id: '42' }, { profileMap: { id: 'constructor' } }],
  ])('%s is refused', async (_, profile, change) => {
    expect(await refused(profile, change)).toMatchObject({ code: Codes.InvalidResponse, field: 'id' });
  });

  test('of an attribute called id goes before the name ID, as with Logto’s own connector', async () => {
    expect(await signInWith({ told: { attributes: { id: 'attribute' } } })).toMatchObject({ id: 'attribute' });
  });

  test('is missing where the assertion has neither', async () => {
    const told = await refusal(signInWith({ told: { nameId: ' ', attributes: { name: 'Jane' } } }));
    expect(told).toMatchObject({ code: Codes.InvalidResponse, field: 'id' });
  });
});

test('leaves out what does not fit the host', () => {
  const verified = { email_verified: 'true', phone_verified: 'true' };
  const odd = { name: 'Jane\0', avatar: 'javascript:alert(1)', email: 'none', phone: 'none' };
  expect(map({ id: '42', ...verified, ...odd })).toEqual({ id: '42' });
});

describe('an email address', () => {
  const profile = { id: '42', email: 'jane@example.com' };

  test('is left out unless somebody vouches for it', () => {
    expect(map(profile)).toEqual({ id: '42' });
    expect(map({ ...profile, email_verified: 'false' })).toEqual({ id: '42' });
  });

  test('is passed on where an attribute says that it is verified', () => {
    expect(map({ ...profile, email_verified: 'true' })).toEqual(profile);
    expect(map({ ...profile, checked: 'true' }, { profileMap: { emailVerified: 'checked' } })).toEqual(profile);
  });

  test('is passed on where the administrator trusts the identity provider', () => {
    expect(map(profile, { trustUnverifiedEmail: true })).toEqual(profile);
  });

  test('that the identity provider denies is left out whatever the administrator trusts', () => {
    expect(map({ ...profile, email_verified: 'false' }, { trustUnverifiedEmail: true })).toEqual({ id: '42' });
  });
});

test('a phone number is passed on where an attribute says that it is verified, and not for trust', () => {
  const profile = { id: '42', phone: '+1 234-567-89' };
  expect(map(profile, { trustUnverifiedEmail: true })).toEqual({ id: '42' });
  expect(map({ ...profile, phone_verified: 'true' })).toEqual({ id: '42', phone: '123456789' });
});

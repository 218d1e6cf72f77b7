import { ConnectorErrorCodes } from '@logto/connector-kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unverified, verified, verifiedWhen } from './email-rule.ts';
import { type Identity, socialUserInfo, userId } from './identity.ts';

const address = 'jo@example.com';

describe('a user ID', () => {
  test.each(['42', '0', 42, 0, -1, Number.MAX_SAFE_INTEGER])('may be %j', (id) => {
    expect(userId.parse(id)).toBe(id);
  });

  test.each([
    ['an empty text', ''],
    ['a blank text', ' \t'],
    ['a text with a control character', 'jo\0'],
    ['a text that is longer than any standard allows', 'x'.repeat(257)],
    ['an integer that JSON has rounded', JSON.parse('9007199254740993')],
    ['its negative', JSON.parse('-9007199254740993')],
    ['a fraction', 1.5],
    ['no number', Number.NaN],
    ['infinity', JSON.parse('1e999')],
    ['null', null],
    ['nothing', undefined],
    ['a boolean', true],
    ['an object', { id: 1 }],
    ['a list', ['1']],
  ])('is never %s', (_, id) => {
    expect(userId.safeParse(id).success).toBe(false);
  });

  test('two integers that pass are two people', () => {
    const digits = fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n });
    fc.assert(
      fc.property(digits, (id) => {
        const parsed = userId.safeParse(JSON.parse(String(id)));
        expect(parsed.success ? String(parsed.data) : String(id)).toBe(String(id));
      }),
    );
  });
});

describe('what the host gets to know', () => {
  const told = (identity: Partial<Identity>, trustUnverifiedEmail?: boolean) => {
    const { rawData, ...rest } = socialUserInfo({ id: 'jo', ...identity }, { trustUnverifiedEmail }, {});
    return rest;
  };

  test('the ID as a text', () => {
    expect(told({ id: 42 })).toEqual({ id: '42' });
    expect(told({ id: 0 })).toEqual({ id: '0' });
    expect(told({ id: 'jo' })).toEqual({ id: 'jo' });
  });

  test('name and avatar where there are any', () => {
    expect(told({ name: 'Jo', avatar: 'https://i.test/jo' })).toEqual({
      id: 'jo',
      name: 'Jo',
      avatar: 'https://i.test/jo',
    });
    expect(told({ name: null, avatar: '' })).toStrictEqual({ id: 'jo' });
  });

  test('a verified email and phone', () => {
    const identity = { email: verified(address), phone: verifiedWhen('true', '15550100') };
    expect(told(identity)).toEqual({ id: 'jo', email: address, phone: '15550100' });
  });

  test('no unverified email unless the administrator trusts it', () => {
    expect(told({ email: unverified(address) })).toEqual({ id: 'jo' });
    expect(told({ email: verifiedWhen(undefined, address) })).toEqual({ id: 'jo' });
    expect(told({ email: unverified(address) }, false)).toEqual({ id: 'jo' });
    expect(told({ email: unverified(address) }, true)).toEqual({ id: 'jo', email: address });
    expect(told({ email: verifiedWhen(undefined, address) }, true)).toEqual({ id: 'jo', email: address });
  });

  test.each([false, 'false', 0, '0'])('no email that the provider denies (%j), whoever trusts it', (flag) => {
    expect(told({ email: verifiedWhen(flag, address) }, true)).toEqual({ id: 'jo' });
  });

  test('no unverified email where the administrator has no such choice', () => {
    const config: { clientId: string } = { clientId: 'client-id' };
    expect(socialUserInfo({ id: 'jo', email: unverified(address) }, config, {})).not.toHaveProperty('email');
  });

  test('no unverified phone, whatever the administrator trusts', () => {
    expect(told({ phone: unverified('+15550100') }, true)).toEqual({ id: 'jo' });
    expect(told({ phone: verifiedWhen('yes', '+15550100') }, true)).toEqual({ id: 'jo' });
  });

  test('nothing that does not fit the host', () => {
    const email = verified('none');
    const phone = verifiedWhen(true, 'none');
    expect(told({ name: 'x'.repeat(129), avatar: 'none', email, phone })).toEqual({ id: 'jo' });
  });

  test('a number in digits', () => {
    expect(told({ phone: verifiedWhen(true, '+1 (425) 555-0100') })).toEqual({ id: 'jo', phone: '14255550100' });
  });

  test.each(['', ' ', 'jo\n', 'x'.repeat(257)])('nothing of a person with the ID %j', (id) => {
    const code = ConnectorErrorCodes.InvalidResponse;
    expect(() => told({ id })).toThrow(
      expect.objectContaining({ code, data: expect.objectContaining({ field: 'id' }) }),
    );
  });

  test('the answer as it came', () => {
    const raw = { sub: 'jo', groups: ['staff', 7, true, null] };
    expect(socialUserInfo({ id: 'jo' }, {}, raw).rawData).toEqual(raw);
  });
});

import { ConnectorErrorCodes } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import { accountApi } from '../callers.ts';
import type { Place } from '../provider-mock.ts';
import { withValue } from '../with-value.ts';
import { type Bench, type Changes, makeConnector, signIn } from './bench.ts';
import { expectFailure } from './expect-failure.ts';

/** The last of the four functions: who the person is. */
export const testUserInfo = (bench: Bench) => {
  const { mock } = bench;
  const fails = async (changes: Changes, code: ConnectorErrorCodes, field?: string) => {
    const caller = accountApi();
    await expectFailure(signIn(bench, { ...changes, caller }), code, {
      mock,
      caller,
      ...(field && { field }),
    });
  };
  const says = async (place: Place, value: unknown, config: unknown = mock.config) =>
    (await signIn(bench, { mock: withValue(mock, place, value), config })).userInfo;

  describe('the person', () => {
    const invalid =
      mock.id.in === 'id_token' ? ConnectorErrorCodes.SocialIdTokenInvalid : ConnectorErrorCodes.InvalidResponse;

    test.each([undefined, null, '', {}])('without an ID is nobody (%j)', (value) =>
      fails({ mock: withValue(mock, mock.id, value) }, invalid),
    );

    // A later request repeats the documented ID, and no other is answered.
    const isRepeated = mock.resources.some(({ query = {} }) => Object.values(query).includes(mock.user.id));
    if (mock.id.in !== 'id_token' && !isRepeated)
      test('may have a number for an ID', async () => {
        expect((await says(mock.id, 1234567890123)).id).toBe('1234567890123');
      });

    if (mock.id.in !== 'id_token')
      test('has no ID that JSON has rounded', () =>
        fails({ mock: withValue(mock, mock.id, 2 ** 53) }, ConnectorErrorCodes.InvalidResponse));

    test.each([' ', '\n', '42\0', '42\n', 'x'.repeat(257)])('has no ID that does not fit the host (%j)', async (id) => {
      const run = signIn(bench, { mock: withValue(mock, mock.id, id) });
      const codes = [invalid, ConnectorErrorCodes.InvalidResponse];
      await expect(run).rejects.toSatisfy((error) => codes.includes(Object(error).code));
    });
  });

  describe('the email address', () => {
    const { email } = mock;

    if (email.rule === 'flagged') {
      const { yes = [] } = email;

      test.each([true, 'true', ...yes])('is passed on when flagged %j', async (flag) => {
        expect((await says(email.flag, flag)).email).toBe(mock.user.email);
      });

      const others = [false, 'false', 0, '0', undefined, null, 1, '1', 'yes'].filter((value) => !yes.includes(value));
      test.each(others)('is left out when flagged %j', async (flag) => {
        expect((await says(email.flag, flag)).email).toBeUndefined();
      });

      test('is left out when denied, whatever the administrator trusts, and passed on for trust alone', async () => {
        const { metadata } = await makeConnector(bench);
        const canTrust = metadata.formItems?.some(({ key }) => key === 'trustUnverifiedEmail');
        const trusting = { ...mock.config, trustUnverifiedEmail: true };
        for (const denial of [false, 'false', 0, '0']) {
          expect((await says(email.flag, denial, trusting)).email).toBeUndefined();
        }
        const silence = (await says(email.flag, undefined, trusting)).email;
        expect(silence).toBe(canTrust ? mock.user.email : undefined);
      });
    }

    if (email.rule === 'unverified') {
      test('is left out, as nobody vouches for it', async () => {
        expect((await signIn(bench)).userInfo.email).toBeUndefined();
      });

      test('is passed on when the administrator trusts the provider', async () => {
        const { metadata } = await makeConnector(bench);
        const keys = metadata.formItems?.map(({ key }) => key);
        const mend = 'Add `trustUnverifiedEmail` to `connectorConfig` in types.ts, or choose another rule in the mock.';
        expect(keys, mend).toContain('trustUnverifiedEmail');
        const config = { ...mock.config, trustUnverifiedEmail: true };
        expect((await signIn(bench, { config })).userInfo.email).toBe(email.address);
      });
    }

    if (email.rule === 'verified') {
      const asking = { ...mock, ...email.optIn };

      test('is passed on, as the provider vouches for it', async () => {
        expect(asking.user.email).toBeDefined();
        const { userInfo } = await signIn({ ...bench, mock: asking });
        expect(userInfo).toMatchObject(asking.user);
      });

      if (email.optIn)
        test('is not there until the administrator asks for it', async () => {
          expect((await signIn(bench)).userInfo.email).toBeUndefined();
        });
    }

    if (email.rule === 'none') {
      test('does not exist', async () => {
        expect((await signIn(bench)).userInfo.email).toBeUndefined();
      });
    }
  });

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

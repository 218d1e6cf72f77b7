import { describe, expect, test } from 'vitest';
import type { Place } from '../../mock/provider-mock.ts';
import { withValue } from '../../mock/with-value.ts';
import { type Bench, makeConnector, signIn } from '../bench/bench.ts';

/** The host signs a person in to the account with their address: only one that somebody vouches for may reach it. */
export const testEmailAddress = (bench: Bench) => {
  const { mock } = bench;
  const says = async (place: Place, value: unknown, config: unknown = mock.config) =>
    (await signIn(bench, { mock: withValue(mock, place, value), config })).userInfo;

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
};

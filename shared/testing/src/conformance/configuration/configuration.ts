import { ConnectorErrorCodes } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import { signInPage } from '../../host/callers.ts';
import { clientKeysOf, endpointOf } from '../../mock/read-mock.ts';
import { type Bench, begin, makeConnector } from '../bench/bench.ts';
import { expectFailure } from '../errors/expect-failure.ts';

/** The keys that hold an address: the browser follows it, or secrets are sent there. */
const isAddress = /(endpoint|instance|issuer|links|ur[il])$/i;

/** What is no address that either may be done with. */
const noAddresses = [
  'javascript:alert(document.domain)',
  'data:text/html,<script>alert(1)</script>',
  'ftp://example.com',
  'https://jane:secret@example.com',
  'https://example.com/#fragment',
  'example.com',
];

/** What an administrator can get wrong. */
export const testConfiguration = (bench: Bench) => {
  const { mock } = bench;
  const fails = (config: unknown, field?: string) =>
    expectFailure(begin(bench, { caller: signInPage(), config }), ConnectorErrorCodes.InvalidConfig, {
      mock,
      ...(field && { field }),
    });

  describe('a configuration', () => {
    test.each([null, 'text', 7])('that is no record is refused (%j)', (config) => fails(config));

    test('must hold every key that the form requires', async () => {
      const { metadata } = await makeConnector(bench);
      const required = metadata.formItems?.filter((item) => item.required && item.defaultValue === undefined) ?? [];
      const { clientId } = clientKeysOf(mock);
      if (clientId) expect(required.map(({ key }) => key)).toContain(clientId);
      for (const { key } of required) {
        await fails({ ...mock.config, [key]: undefined }, key);
        await fails({ ...mock.config, [key]: 7 }, key);
        await fails({ ...mock.config, [key]: '  ' }, key);
      }
    });

    test('holds plain addresses and nothing else where it holds an address', async () => {
      const { metadata } = await makeConnector(bench);
      const addresses = metadata.formItems?.filter(({ key }) => isAddress.test(key)) ?? [];
      for (const { key } of addresses) {
        for (const address of noAddresses) await fails({ ...mock.config, [key]: address }, key);
      }
    });

    test('may have keys that this connector does not have, unless they would have changed how it works', async () => {
      const config = { ...mock.config, other: true };
      // What is configured by an administrator in every detail drops no detail in silence.
      const { isStandard } = (await makeConnector(bench)).metadata;
      if (isStandard) return fails(config, 'other');
      expect(endpointOf(await begin(bench, { caller: signInPage(), config }))).toBe(mock.authorization.endpoint);
    });

    test('that the host cannot read ends in a connector error', async () => {
      const connector = await bench.createConnector({ getConfig: async () => Promise.reject(new Error('db is down')) });
      const run =
        connector.getAccessTokenByRefreshToken?.('token') ?? connector.getUserInfo({}, signInPage().getSession);
      await expectFailure(run, ConnectorErrorCodes.General, { mock });
    });
  });
};

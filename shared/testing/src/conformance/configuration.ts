import { ConnectorErrorCodes } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import { signInPage } from '../callers.ts';
import { endpointOf } from '../read-mock.ts';
import { type Bench, begin, makeConnector } from './bench.ts';
import { expectFailure } from './expect-failure.ts';

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
      expect(required.map(({ key }) => key)).toContain(mock.keys?.clientId ?? 'clientId');
      for (const { key } of required) {
        await fails({ ...mock.config, [key]: undefined }, key);
        await fails({ ...mock.config, [key]: 7 }, key);
        await fails({ ...mock.config, [key]: '  ' }, key);
      }
    });

    test('may be one of Logto’s own connector, with keys that this one does not have', async () => {
      const uri = await begin(bench, { caller: signInPage(), config: { ...mock.config, other: true } });
      expect(endpointOf(uri)).toBe(mock.authorization.endpoint);
    });

    test('that the host cannot read ends in a connector error', async () => {
      const connector = await bench.createConnector({ getConfig: async () => Promise.reject(new Error('db is down')) });
      const run =
        connector.getAccessTokenByRefreshToken?.('token') ?? connector.getUserInfo({}, signInPage().getSession);
      await expectFailure(run, ConnectorErrorCodes.General, { mock });
    });
  });
};

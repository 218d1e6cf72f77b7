import { ConnectorErrorCodes } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import { accountApi } from '../../host/callers.ts';
import { privateKeyIn } from '../../mock/private-key-in.ts';
import { type Bench, begin, makeConnector, signIn } from '../bench/bench.ts';
import { expectFailure } from '../errors/expect-failure.ts';
import { brokenPrivateKeys, privateKeySpellings } from './private-key-spellings.ts';

/** Every private key that the documented configuration holds: however it was pasted it works, or is refused at once. */
export const testPrivateKeys = (bench: Bench) => {
  const { mock } = bench;
  const keys = Object.entries(mock.config).flatMap(([field, value]) => {
    const key = privateKeyIn(value);
    return key ? [{ field, key }] : [];
  });

  for (const { field, key } of keys) {
    const configWith = (text: string) => ({ ...mock.config, [field]: text });

    describe(`the private key of the configuration, ${field}`, () => {
      test.each(Object.entries(privateKeySpellings(key)))('may be pasted %s', async (_, text) => {
        const { userInfo } = await signIn(bench, { config: configWith(text) });
        expect(userInfo).toMatchObject(mock.user);
      });

      test.each(Object.entries(brokenPrivateKeys(key)))('is refused when saved if it is one %s', async (_, text) => {
        const { configGuard } = await makeConnector(bench);
        const { error } = configGuard.safeParse(configWith(text));
        expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
        expect(JSON.stringify(error?.issues)).not.toContain(text);
        const caller = accountApi();
        const run = begin(bench, { caller, config: configWith(text) });
        await expectFailure(run, ConnectorErrorCodes.InvalidConfig, { mock, caller, field });
      });
    });
  }
};

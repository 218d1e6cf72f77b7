import { ConnectorError } from '@logto/connector-kit';
import { describe, expect, test, vi } from 'vitest';
import { accountApi } from '../../host/callers.ts';
import { type Bench, type Changes, signIn } from '../bench/bench.ts';

const aDay = 24 * 60 * 60 * 1000;

/** What a callback itself says of the person, where a provider sends no code to ask about. */
export const testAssertion = (bench: Bench) => {
  if (!bench.mock.assertion) return;
  const isRefused = (changes: Changes) =>
    expect(signIn(bench, { ...changes, caller: accountApi() })).rejects.toBeInstanceOf(ConnectorError);

  describe('an assertion', () => {
    test('that somebody else has signed is refused', () => isRefused({ departure: { isForged: true } }));

    test('that is a day old is refused', async () => {
      vi.useFakeTimers({ toFake: ['Date'] });
      try {
        await isRefused({ meanwhile: () => vi.setSystemTime(Date.now() + aDay) });
      } finally {
        vi.useRealTimers();
      }
    });
  });
};

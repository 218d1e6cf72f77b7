import { ConnectorErrorCodes } from '@logto/connector-kit';
import { delay } from 'msw';
import { describe, expect, test } from 'vitest';
import { accountApi } from '../../host/callers.ts';
import { type Handler, http } from '../../http/handler.ts';
import { isProof } from '../../mock/read-mock.ts';
import { type Bench, signIn } from '../bench/bench.ts';
import { expectFailure } from '../errors/expect-failure.ts';
import { silent } from '../faults/faults.ts';
import { withoutWaiting } from '../network/without-waiting.ts';

/** Milliseconds that the sign-in page waits for the host, before it shows words of its own. */
const patience = 10_000;

/** Time: whatever a provider does with it, the person in front of the sign-in page gets an answer of the connector's. */
export const testDeadline = (bench: Bench) => {
  const { mock, server } = bench;
  const { token, resources } = mock;
  const proofs = [...(token ? [token] : []), ...resources.filter((_, index) => isProof(mock, index))];
  const additions = resources.filter((_, index) => !isProof(mock, index));
  if (proofs.length + additions.length === 0) return;

  /** How a sign-in ends against a provider that takes its time from the callback on. */
  const outcomeWith = (handler: Handler) =>
    withoutWaiting(async (passed) => {
      const caller = accountApi();
      let begun = 0;
      const meanwhile = () => {
        server.use(handler);
        begun = passed();
      };
      const [outcome] = await Promise.allSettled([signIn(bench, { caller, meanwhile })]);
      expect(passed() - begun).toBeLessThan(patience);
      if (outcome.status === 'fulfilled') return outcome.value.userInfo.id;
      await expectFailure(Promise.reject(outcome.reason), ConnectorErrorCodes.General, { mock, caller });
      return 'nobody';
    });

  describe('the sign-in page gets an answer in time', () => {
    test('although every answer takes six seconds', async () => {
      expect([mock.user.id, 'nobody']).toContain(
        await outcomeWith(http.all('*', () => delay(6_000).then(() => undefined))),
      );
    });

    test.each(proofs)('although $endpoint stays silent, which says who it is', async (target) => {
      expect(await outcomeWith(silent(target))).toBe('nobody');
    });

    test.each(additions)('although $endpoint stays silent, which only adds to that', async (target) => {
      expect([mock.user.id, 'nobody']).toContain(await outcomeWith(silent(target)));
    });
  });
};

import { ConnectorError } from '@logto/connector-kit';
import { failure } from '../errors/failure.ts';
import { withDeadline } from '../http/deadline.ts';

/**
 * What a host may call: it fails with a `ConnectorError` or not at all, since the host turns anything else into a 500, and
 * it waits for nobody longer than eight seconds in all.
 *
 * @param run what may throw anything; of what is no `ConnectorError`, nothing is passed on.
 */
export const guarded =
  <Arguments extends unknown[], Result>(run: (...values: Arguments) => Promise<Result>) =>
  async (...values: Arguments): Promise<Result> => {
    try {
      return await withDeadline(() => run(...values));
    } catch (error) {
      throw error instanceof ConnectorError ? error : failure('unexpected');
    }
  };

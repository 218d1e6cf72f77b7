import { ConnectorError } from '@logto/connector-kit';
import { failure } from './failure.ts';

/**
 * A function that fails with a `ConnectorError` or not at all: the host turns anything else into a 500.
 *
 * @param run what may throw anything; of what is no `ConnectorError`, nothing is passed on.
 */
export const guarded =
  <Arguments extends unknown[], Result>(run: (...values: Arguments) => Promise<Result>) =>
  async (...values: Arguments): Promise<Result> => {
    try {
      return await run(...values);
    } catch (error) {
      throw error instanceof ConnectorError ? error : failure('unexpected');
    }
  };

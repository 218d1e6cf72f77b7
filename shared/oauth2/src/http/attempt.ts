import { ConnectorError } from '@logto/connector-kit';
import { inHalfTheTime } from './deadline.ts';

/**
 * What only adds to a proved identity: where the provider does not give it, the person signs in without it. It leaves the
 * other half of the time to what must follow.
 *
 * @param run asks for it.
 * @returns undefined where that ends in a `ConnectorError`.
 * @throws whatever else `run` throws, which is a bug and not an answer.
 */
export const attempt = async <Result>(run: () => Promise<Result>): Promise<Result | undefined> => {
  try {
    return await inHalfTheTime(run);
  } catch (error) {
    if (error instanceof ConnectorError) return undefined;
    throw error;
  }
};

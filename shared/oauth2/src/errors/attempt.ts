import { ConnectorError } from '@logto/connector-kit';

/**
 * What only adds to a proved identity: where the provider does not give it, the person signs in without it.
 *
 * @param run asks for it.
 * @returns undefined where that ends in a `ConnectorError`.
 * @throws whatever else `run` throws, which is a bug and not an answer.
 */
export const attempt = async <Result>(run: () => Promise<Result>): Promise<Result | undefined> => {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ConnectorError) return undefined;
    throw error;
  }
};

import { expect } from 'vitest';

/**
 * Expects a sign-in to have made so many requests; a failure lists those that it made.
 *
 * @param made the requests, as `METHOD URL`.
 * @param count how many they should be.
 * @param rule what says so, such as `requests` of the mock.
 */
export const expectRequests = (made: readonly string[], count: number, rule: string): void => {
  const list = made.map((request) => `\n  ${request}`).join('');
  expect(made.length, `${rule} says ${count}, and these ${made.length} were made:${list}\n`).toBe(count);
};

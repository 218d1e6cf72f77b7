import { expect, test } from 'vitest';
import { failure } from '../errors/failure.ts';
import { attempt } from './attempt.ts';

test('what an attempt gives is passed on', async () => {
  expect(await attempt(async () => 'jo@example.com')).toBe('jo@example.com');
});

test.each(['accessTokenInvalid', 'rateLimited', 'responseInvalid', 'unreachable', 'providerError'] as const)(
  'an attempt that ends in %s gives nothing',
  async (kind) => {
    expect(
      await attempt(async () => {
        throw failure(kind);
      }),
    ).toBeUndefined();
  },
);

test('an attempt that fails before it has made a promise gives nothing', async () => {
  expect(
    await attempt(() => {
      throw failure('responseInvalid');
    }),
  ).toBeUndefined();
});

test('a bug is no answer', async () => {
  const run = async () => {
    throw new TypeError('not a function');
  };
  await expect(attempt(run)).rejects.toThrow(TypeError);
});

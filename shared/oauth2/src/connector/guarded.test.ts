import { expect, test } from 'vitest';
import { failure } from '../errors/failure.ts';
import { deadline } from '../http/deadline.ts';
import { guarded } from './guarded.ts';

test('what a function gives comes through', async () => {
  expect(await guarded(async (left: number, right: number) => left + right)(1, 2)).toBe(3);
});

test('so does a failure of the table', async () => {
  const fails = guarded(async () => Promise.reject(failure('sessionLost')));
  await expect(fails()).rejects.toThrow(failure('sessionLost'));
});

test('of anything else nothing is passed on', async () => {
  const fails = guarded(async () => Promise.reject(new Error('the secret is 42')));
  await expect(fails()).rejects.toThrow(failure('unexpected'));
});

test('every call has a time limit of its own', async () => {
  const run = guarded(async () => deadline());
  const [first, second] = [await run(), await run()];
  expect(first).toBeInstanceOf(AbortSignal);
  expect(second).toBeInstanceOf(AbortSignal);
  expect(second).not.toBe(first);
});

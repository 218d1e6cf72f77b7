import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { type Bench, signIn } from './bench.ts';

/** Longer than metadata are kept. */
const aDay = 24 * 60 * 60 * 1000;

/** Days of all groups of tests so far: what one was told at an address, no other one finds. */
let days = 0;

/** Lets every test of a group discover metadata anew, and those after the group find what the provider documents. */
export const afterMetadataExpire = (bench: Bench): void => {
  const begun = Date.now();
  const nextDay = () => {
    days += 1;
    vi.setSystemTime(begun + days * aDay);
  };
  beforeAll(() => vi.useFakeTimers({ toFake: ['Date'] }));
  beforeEach(nextDay);
  afterAll(async () => {
    nextDay();
    // A sign-in that fails is this group's fault, and no later file's.
    await signIn(bench).finally(() => vi.useRealTimers());
  });
};

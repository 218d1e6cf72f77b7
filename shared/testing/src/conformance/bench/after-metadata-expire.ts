import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { type Bench, signIn } from './bench.ts';

/** Longer than metadata are kept. */
const aDay = 24 * 60 * 60 * 1000;

/** Lets every test of a group discover metadata anew, and those after the group find what the provider documents. */
export const afterMetadataExpire = (bench: Bench): void => {
  const nextDay = () => vi.setSystemTime(Date.now() + aDay);
  beforeAll(() => vi.useFakeTimers({ toFake: ['Date'] }));
  beforeEach(nextDay);
  afterAll(async () => {
    nextDay();
    await signIn(bench);
    vi.useRealTimers();
  });
};

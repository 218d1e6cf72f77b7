import { setImmediate as turn } from 'node:timers/promises';
import { vi } from 'vitest';

/** The longest wait that a request may ask somebody in front of a sign-in page for. */
const longestWait = 2_000;

/** The milliseconds of every timer from now on. */
export const watchTimers = () => {
  const milliseconds: number[] = [];
  const { setTimeout } = globalThis;
  vi.stubGlobal('setTimeout', (run: (...values: unknown[]) => void, wait = 0, ...values: unknown[]) => {
    milliseconds.push(wait);
    return setTimeout(run, wait, ...values);
  });
  return { asked: () => milliseconds, unwatch: () => vi.unstubAllGlobals() };
};

/**
 * Runs requests on a clock of the test's own: a wait before a retry passes at once.
 *
 * @returns what became of it, and the milliseconds of every timer that was set on the way.
 */
export const withoutWaiting = async <Value>(run: () => Promise<Value>) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { asked, unwatch } = watchTimers();
  try {
    let isSettled = false;
    const outcome = Promise.allSettled([run()]).finally(() => {
      isSettled = true;
    });
    for (let passed = 0; !isSettled; await turn()) {
      const waits = asked().slice(passed);
      passed += waits.length;
      vi.advanceTimersByTime(Math.max(0, ...waits.filter((wait) => wait <= longestWait)));
    }
    return { outcome: (await outcome)[0], waits: asked() };
  } finally {
    unwatch();
    vi.useRealTimers();
  }
};

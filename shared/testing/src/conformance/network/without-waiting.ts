import { setImmediate as turn } from 'node:timers/promises';
import { vi } from 'vitest';

/** Turns of the event loop after which nothing goes on but what waits for a timer or for the thread pool. */
const turnsToRest = 5;

/** Counts the signatures and keys in the making from now on: they take the time of another thread. */
const watchCryptography = () => {
  let underway = 0;
  const counted = async (work: unknown) => {
    underway += 1;
    try {
      return await work;
    } finally {
      underway -= 1;
    }
  };
  const subtle = new Proxy(crypto.subtle, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name, target);
      if (typeof method !== 'function') return method;
      return (...parameters: unknown[]) => counted(Reflect.apply(method, target, parameters));
    },
  });
  const watch = vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(subtle);
  return { isUnderway: () => underway > 0, unwatch: () => watch.mockRestore() };
};

/**
 * Lets all the time pass that a promise waits for, without anybody waiting. The clock stands still while there is work
 * to do, however long that takes on this machine, and then goes to the next timer at once.
 *
 * @param run what waits; it is handed a clock that tells the milliseconds that have passed.
 */
export const withoutWaiting = async <Result>(run: (passed: () => number) => Promise<Result>): Promise<Result> => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const begun = Date.now();
  const { isUnderway, unwatch } = watchCryptography();
  let isSettled = false;
  const promise = run(() => Date.now() - begun).finally(() => {
    isSettled = true;
  });
  promise.catch(() => undefined);
  try {
    for (let atRest = 0; !isSettled; atRest = isUnderway() ? 0 : atRest + 1) {
      if (atRest > turnsToRest) vi.advanceTimersToNextTimer();
      await turn();
    }
    return await promise;
  } finally {
    unwatch();
    vi.useRealTimers();
  }
};

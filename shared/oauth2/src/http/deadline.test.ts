import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { failure } from '../errors/failure.ts';
import { beforeDeadline, deadline, inHalfTheTime, withDeadline } from './deadline.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Runs something up to a point of its choosing, and tells what its deadline says there. */
const running = () => {
  const reached = Promise.withResolvers<AbortSignal | undefined>();
  const goOn = Promise.withResolvers<string>();
  const outcome = withDeadline(async () => {
    reached.resolve(deadline());
    return goOn.promise;
  });
  return { signal: reached.promise, goOn: goOn.resolve, fail: goOn.reject, outcome };
};

describe('a time limit', () => {
  test('is up after eight seconds', async () => {
    const { signal, goOn } = running();
    const isUp = async () => (await signal)?.aborted;
    vi.advanceTimersByTime(7_999);
    expect(await isUp()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await isUp()).toBe(true);
    goOn('done');
  });

  test('is one for all that runs, however late it looks', async () => {
    const seen = await withDeadline(async () => {
      const first = deadline();
      vi.advanceTimersByTime(5_000);
      await Promise.resolve();
      return [first, deadline()];
    });
    expect(seen[0]).toBeInstanceOf(AbortSignal);
    expect(seen[1]).toBe(seen[0]);
  });

  test('is nobody else’s', async () => {
    const [one, other] = [running(), running()];
    expect(await one.signal).not.toBe(await other.signal);
    expect(deadline()).toBeUndefined();
    one.goOn('done');
    other.goOn('done');
  });

  test('that begins within another is one of its own', async () => {
    const isUp = await withDeadline(async () => {
      const outer = deadline();
      vi.advanceTimersByTime(7_999);
      const inner = withDeadline(async () => {
        vi.advanceTimersByTime(1);
        return deadline()?.aborted;
      });
      return [await inner, outer?.aborted];
    });
    expect(isUp).toEqual([false, true]);
  });

  test.each(['gives', 'throws'])('leaves no timer behind when what runs %s', async (end) => {
    const { goOn, fail, outcome } = running();
    expect(vi.getTimerCount()).toBe(1);
    if (end === 'gives') goOn('done');
    else fail(new Error('done'));
    await Promise.allSettled([outcome]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('what only adds', () => {
  /** Whether its time is up after so many milliseconds of its own, begun so late in the whole. */
  const isUp = (late: number, after: number) =>
    withDeadline(async () => {
      vi.advanceTimersByTime(late);
      return inHalfTheTime(async () => {
        vi.advanceTimersByTime(after);
        return deadline()?.aborted;
      });
    });

  test.each([
    [0, 3_999, false],
    [0, 4_000, true],
    [6_000, 1_999, false],
    [6_000, 2_000, true],
    [8_000, 0, true],
  ])('begun after %i ms, is given up after %i more: %s', async (late, after, expected) => {
    expect(await isUp(late, after)).toBe(expected);
  });

  test('leaves the rest of the time to what follows, and nothing behind', async () => {
    await withDeadline(async () => {
      const whole = deadline();
      await inHalfTheTime(async () => vi.advanceTimersByTime(4_000));
      expect(deadline()).toBe(whole);
      expect(whole?.aborted).toBe(false);
      expect(whole && getEventListeners(whole, 'abort')).toEqual([]);
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leaves no timer behind where it ends early', async () => {
    await inHalfTheTime(async () => 'done');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('has a limit where the whole has none', async () => {
    const aborted = await inHalfTheTime(async () => {
      vi.advanceTimersByTime(4_000);
      return deadline()?.aborted;
    });
    expect(aborted).toBe(true);
  });
});

describe('a promise', () => {
  const waiting = () => {
    const slow = Promise.withResolvers<string>();
    const outcome = Promise.allSettled([withDeadline(() => beforeDeadline(slow.promise))]);
    return { slow, outcome };
  };

  test('is waited for until the deadline', async () => {
    const { slow, outcome } = waiting();
    vi.advanceTimersByTime(7_999);
    slow.resolve('just in time');
    expect(await outcome).toEqual([{ status: 'fulfilled', value: 'just in time' }]);
  });

  test('is given up then', async () => {
    const { outcome } = waiting();
    vi.advanceTimersByTime(8_000);
    expect(await outcome).toEqual([{ status: 'rejected', reason: failure('unreachable') }]);
  });

  test('is not waited for when the time is up already', async () => {
    const never = new Promise(() => undefined);
    const late = withDeadline(async () => {
      vi.advanceTimersByTime(8_000);
      return beforeDeadline(never);
    });
    await expect(late).rejects.toThrow(failure('unreachable'));
  });

  test('may fail in its own words', async () => {
    const { slow, outcome } = waiting();
    slow.reject(failure('rateLimited'));
    expect(await outcome).toEqual([{ status: 'rejected', reason: failure('rateLimited') }]);
  });

  test('is waited for without end where there is no limit', async () => {
    const slow = Promise.withResolvers<string>();
    const outcome = beforeDeadline(slow.promise);
    vi.advanceTimersByTime(60_000);
    slow.resolve('at last');
    expect(await outcome).toBe('at last');
  });

  test('leaves nothing that listens', async () => {
    await withDeadline(async () => {
      const waited = beforeDeadline(Promise.resolve());
      const listeners = () => getEventListeners(deadline() ?? new EventTarget(), 'abort');
      expect(listeners()).toHaveLength(1);
      await waited;
      expect(listeners()).toHaveLength(0);
    });
  });
});

test('connectors that each bundle their own share one storage', async () => {
  Reflect.deleteProperty(globalThis, Symbol.for('@logto-social/deadlines'));
  const bundled = async () => {
    vi.resetModules();
    return import('./deadline.ts');
  };
  const [one, other] = [await bundled(), await bundled()];
  expect(other.deadline).not.toBe(one.deadline);
  const [seen, its] = await one.withDeadline(async () => [other.deadline(), one.deadline()]);
  expect(seen).toBeInstanceOf(AbortSignal);
  expect(seen).toBe(its);
});

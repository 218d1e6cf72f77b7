import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { failure } from '../errors/failure.ts';
import { deadline, withDeadline } from './deadline.ts';
import { expiringCache } from './expiring-cache.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: 0 }));
afterEach(() => vi.useRealTimers());

const loader = () => {
  let loads = 0;
  return vi.fn(async () => {
    loads += 1;
    return `value ${loads}`;
  });
};

describe('a value', () => {
  test('is loaded once and kept for its lifetime', async () => {
    const cache = expiringCache<string>({ lifetime: 1000 });
    const load = loader();
    expect(await cache('a', load)).toBe('value 1');
    vi.setSystemTime(999);
    expect(await cache('a', load)).toBe('value 1');
    expect(load).toHaveBeenCalledOnce();
  });

  test('is loaded anew when its lifetime is over', async () => {
    const cache = expiringCache<string>({ lifetime: 1000 });
    const load = loader();
    await cache('a', load);
    vi.setSystemTime(1000);
    expect(await cache('a', load)).toBe('value 2');
    vi.setSystemTime(1999);
    expect(await cache('a', load)).toBe('value 2');
  });

  test('belongs to its key and its cache', async () => {
    const cache = expiringCache<string>({ lifetime: 1000 });
    const other = expiringCache<string>({ lifetime: 1000 });
    expect(await cache('a', async () => 'of a')).toBe('of a');
    expect(await cache('__proto__', async () => 'of proto')).toBe('of proto');
    expect(await other('a', async () => 'elsewhere')).toBe('elsewhere');
  });
});

test('callers who ask at once share one load', async () => {
  const cache = expiringCache<string>({ lifetime: 1000 });
  const load = loader();
  expect(await Promise.all([cache('a', load), cache('a', load), cache('a', load)])).toEqual(Array(3).fill('value 1'));
  expect(load).toHaveBeenCalledOnce();
});

describe('bounds', () => {
  /** Leaves room for two in a cache that has a hundred. */
  const fill = async (cache: ReturnType<typeof expiringCache<string>>) => {
    for (let index = 0; index < 98; index += 1) await cache(`filler ${index}`, async () => 'filler');
  };

  test('the oldest of a hundred gives way to one more', async () => {
    const cache = expiringCache<string>({ lifetime: 1000 });
    const load = loader();
    await cache('a', load);
    await cache('b', load);
    await fill(cache);
    await cache('c', load);
    expect(await cache('b', load)).toBe('value 2');
    expect(await cache('c', load)).toBe('value 3');
    expect(await cache('a', load)).toBe('value 4');
  });

  test('a value that was loaded anew is the youngest', async () => {
    const cache = expiringCache<string>({ lifetime: 1000 });
    const load = loader();
    await cache('a', load);
    vi.setSystemTime(500);
    await cache('b', load);
    vi.setSystemTime(1000);
    await fill(cache);
    await cache('a', load);
    await cache('c', load);
    expect(await cache('a', load)).toBe('value 3');
    expect(await cache('b', load)).toBe('value 5');
  });
});

describe('a load that fails', () => {
  const fail = () => Promise.reject(new Error('down'));

  test('fails for everybody who waited, and is not kept', async () => {
    const cache = expiringCache<string>({ lifetime: 1000 });
    const outcomes = await Promise.allSettled([cache('a', fail), cache('a', fail)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await cache('a', loader())).toBe('value 1');
  });

  test('does not drop the value that took its place', async () => {
    const cache = expiringCache<string>({ lifetime: 1000 });
    const slow = Promise.withResolvers<string>();
    const first = cache('a', () => slow.promise);
    vi.setSystemTime(1000);
    const load = loader();
    expect(await cache('a', load)).toBe('value 1');
    slow.reject(new Error('down'));
    await expect(first).rejects.toThrow('down');
    expect(await cache('a', load)).toBe('value 1');
  });

  test('one that throws at once is not kept either', async () => {
    const cache = expiringCache<string>({ lifetime: 1000 });
    const refuse = (): Promise<string> => {
      throw new Error('at once');
    };
    await expect(async () => cache('a', refuse)).rejects.toThrow('at once');
    expect(await cache('a', loader())).toBe('value 1');
  });
});

describe('a caller with little time left', () => {
  test('gives up alone: the load goes on for those who have more', async () => {
    const cache = expiringCache<string>({ lifetime: 60_000 });
    const slow = Promise.withResolvers<string>();
    const load = vi.fn(() => slow.promise);
    const hurried = Promise.allSettled([
      withDeadline(async () => {
        vi.advanceTimersByTime(7_000);
        return cache('a', load);
      }),
    ]);
    const patient = withDeadline(() => cache('a', load));
    vi.advanceTimersByTime(1_000);
    expect(await hurried).toEqual([{ status: 'rejected', reason: failure('unreachable') }]);
    slow.resolve('after all');
    expect(await patient).toBe('after all');
    expect(await cache('a', load)).toBe('after all');
    expect(load).toHaveBeenCalledOnce();
  });

  test('leaves the load a time limit of its own', async () => {
    const cache = expiringCache<(AbortSignal | undefined)[]>({ lifetime: 60_000 });
    const [callers, loads] = await withDeadline(async () => {
      const signal = deadline();
      return cache('a', async () => [signal, deadline()]);
    });
    expect(loads).toBeInstanceOf(AbortSignal);
    expect(loads).not.toBe(callers);
  });
});

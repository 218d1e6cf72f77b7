import { beforeDeadline, withDeadline } from './deadline.ts';

const mostEntries = 100;

/**
 * A cache for module level: connectors themselves are made anew at every look-up and hold nothing.
 *
 * Callers who ask for the same key at once share one load; a load that fails is not kept. It has a time limit of its
 * own, so that a caller with little time left gives up alone.
 *
 * At most a hundred values are kept; the oldest gives way.
 *
 * @param lifetime milliseconds that a value is good for.
 * @returns a function that gives the value of a key, loading it where needed.
 */
export const expiringCache = <Value>({ lifetime }: { lifetime: number }) => {
  const kept = new Map<string, { value: Promise<Value>; expiresAt: number }>();

  return (key: string, load: () => Promise<Value>): Promise<Value> => {
    const found = kept.get(key);
    if (found && found.expiresAt > Date.now()) return beforeDeadline(found.value);

    const value = withDeadline(load);
    kept.delete(key);
    kept.set(key, { value, expiresAt: Date.now() + lifetime });
    const [oldest] = kept.keys();
    if (kept.size > mostEntries && oldest !== undefined) kept.delete(oldest);
    value.catch(() => kept.get(key)?.value === value && kept.delete(key));
    return beforeDeadline(value);
  };
};

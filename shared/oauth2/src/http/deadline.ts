import { AsyncLocalStorage } from 'node:async_hooks';
import { failure } from '../errors/failure.ts';

/**
 * Milliseconds that whatever a host asks of a connector may take, all requests, retries and waits in it. The sign-in page
 * gives up after ten seconds, and would then show its own words instead of the error table's.
 */
const timeLimit = 8_000;

/**
 * One for all connectors of a process, whatever each has bundled: before Node 24 every promise of the host, those that
 * have nothing to do with a connector too, takes time for every storage that was ever used.
 */
const shared: { [name: symbol]: AsyncLocalStorage<AbortSignal> | undefined } = globalThis;
const name = Symbol.for('@logto-social/deadlines');
const deadlines = shared[name] ?? new AsyncLocalStorage<AbortSignal>();
shared[name] = deadlines;

/** Runs something whose signal says so when its time is up, in milliseconds, unless it has said so before. */
const within = async <Result>(
  milliseconds: number,
  abort: AbortController,
  run: () => Promise<Result>,
): Promise<Result> => {
  const timer = setTimeout(() => abort.abort(), milliseconds);
  try {
    return await deadlines.run(abort.signal, run);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Runs what has a time limit of its own, whether or not what called it has one.
 *
 * @param run what may take eight seconds. Nothing ends it; what it waits for looks at {@link deadline}.
 */
export const withDeadline = <Result>(run: () => Promise<Result>): Promise<Result> =>
  within(timeLimit, new AbortController(), run);

/**
 * Runs what only adds to what is there, in half the time at most, and in what is left of all of it.
 *
 * @param run what may take four seconds.
 */
export const inHalfTheTime = async <Result>(run: () => Promise<Result>): Promise<Result> => {
  const abort = new AbortController();
  const giveUp = () => abort.abort();
  const whole = deadlines.getStore();
  if (whole?.aborted) giveUp();
  whole?.addEventListener('abort', giveUp);
  try {
    return await within(timeLimit / 2, abort, run);
  } finally {
    whole?.removeEventListener('abort', giveUp);
  }
};

/** The signal that the time of what runs is up; undefined where it has no limit. */
export const deadline = (): AbortSignal | undefined => deadlines.getStore();

/**
 * What a promise gives, as long as there is time. The promise goes on: others may wait for it too.
 *
 * @throws ConnectorError `unreachable` at the deadline, else whatever the promise rejects with.
 */
export const beforeDeadline = async <Value>(promise: Promise<Value>): Promise<Value> => {
  const signal = deadline();
  if (!signal) return promise;
  const { promise: timeIsUp, reject } = Promise.withResolvers<never>();
  const giveUp = () => reject(failure('unreachable'));
  if (signal.aborted) giveUp();
  signal.addEventListener('abort', giveUp);
  try {
    return await Promise.race([promise, timeIsUp]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
};

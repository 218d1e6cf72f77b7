import type { ReadCallback } from './authorization-callback.ts';

/** A `readCallback` for a provider that has no other way of saying that the person denied than to leave the code out. */
export const deniedWithoutCode: ReadCallback = (callback) =>
  callback.code || callback.error ? callback : { ...callback, error: 'access_denied' };

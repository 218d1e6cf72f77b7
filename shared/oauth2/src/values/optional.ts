import { z } from 'zod';

/** A guard that takes whatever came from outside. */
type Guard<Output> = z.ZodType<Output, z.ZodTypeDef, unknown>;

/**
 * Control characters, which belong in no name, and halves of surrogate pairs, as a text that was cut off may have: of
 * those and NUL the host's database wants nothing.
 */
const unstorable = /[\p{Cc}\p{Cs}]/u;

/** Whether a value is a text that says something, in characters that the host can store and show. */
export const isTelling = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && !unstorable.test(value);

/**
 * A text that says something. Anything else, a blank text included, is as if it were not there, so that `??` goes on to
 * the next best.
 */
export const optionalText: Guard<string | undefined> = z
  .unknown()
  .transform((value) => (isTelling(value) ? value : undefined));

/**
 * A value that counts where it passes its guard, and otherwise is as if it were not there.
 *
 * @param guard the shape that makes it count.
 */
export const optional = <Output>(guard: Guard<Output>): Guard<Output | undefined> =>
  z.unknown().transform((value) => guard.safeParse(value).data);

/** Entries of a list that are looked at, of which no provider documents a tenth: an answer may hold half a million. */
const longestList = 1000;

/**
 * The entries of a list that pass their guard, in their order. Anything but a list has none.
 *
 * @param guard the shape that makes an entry count.
 */
export const listOf = <Output>(guard: Guard<Output>): Guard<Output[]> =>
  z.unknown().transform((value) =>
    (Array.isArray(value) ? value.slice(0, longestList) : []).flatMap((entry) => {
      const { success, data } = guard.safeParse(entry);
      return success ? [data] : [];
    }),
  );

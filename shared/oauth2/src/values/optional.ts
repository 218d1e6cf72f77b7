import { z } from 'zod';

/** A guard that takes whatever came from outside. */
type Guard<Output> = z.ZodType<Output, z.ZodTypeDef, unknown>;

/**
 * A text that says something. Anything else, a blank text included, is as if it were not there, so that `??` goes on to
 * the next best.
 */
export const optionalText: Guard<string | undefined> = z
  .unknown()
  .transform((value) => (typeof value === 'string' && value.trim() ? value : undefined));

/**
 * A value that counts where it passes its guard, and otherwise is as if it were not there.
 *
 * @param guard the shape that makes it count.
 */
export const optional = <Output>(guard: Guard<Output>): Guard<Output | undefined> =>
  z.unknown().transform((value) => guard.safeParse(value).data);

/**
 * The entries of a list that pass their guard, in their order. Anything but a list has none.
 *
 * @param guard the shape that makes an entry count.
 */
export const listOf = <Output>(guard: Guard<Output>): Guard<Output[]> =>
  z.unknown().transform((value) =>
    (Array.isArray(value) ? value : []).flatMap((entry) => {
      const { success, data } = guard.safeParse(entry);
      return success ? [data] : [];
    }),
  );

import { z } from 'zod';
import { isRecord } from '../values/is-record.ts';

/** What Logto's own generic connectors let an administrator write of the flow: it is always this one (RFC 6749 §4.1). */
export const codeFlow = { responseType: 'code', grantType: 'authorization_code' } as const;

/**
 * The guard of a configuration that may say in so many words what is always so, as those of Logto's own connectors do.
 * Another value stays, for the guard to refuse by its key.
 *
 * @param fixed the keys, and the one value of each.
 * @param guard what reads the rest, and refuses keys that it does not know.
 */
export const fixedKeys = <Config>(
  fixed: Readonly<Record<string, string>>,
  guard: z.ZodType<Config, z.ZodTypeDef, unknown>,
) =>
  z.preprocess((config) => {
    if (!isRecord(config)) return config;
    const isSaid = ([key, value]: [string, unknown]) => Object.hasOwn(fixed, key) && value === fixed[key];
    return Object.fromEntries(Object.entries(config).filter((entry) => !isSaid(entry)));
  }, guard);

import { z } from 'zod';
import { isRecord } from './is-record.ts';

/** What Logto's own generic connectors let an administrator write, and the one value of each that is always so here. */
const always: Readonly<Record<string, string>> = { responseType: 'code', grantType: 'authorization_code' };

/**
 * The guard of a configuration that may say in so many words that the flow is the authorization code's
 * (RFC 6749 §4.1), as those of Logto's own connectors do. Another value stays, for the guard to refuse by its key.
 *
 * @param guard what reads the rest, and refuses keys that it does not know.
 */
export const codeFlowOnly = <Config>(guard: z.ZodType<Config, z.ZodTypeDef, unknown>) =>
  z.preprocess((config) => {
    if (!isRecord(config)) return config;
    return Object.fromEntries(
      Object.entries(config).filter(([key, value]) => !(Object.hasOwn(always, key) && value === always[key])),
    );
  }, guard);

import { check } from 'recheck';

/** Limits of work and none of time, so that a slow machine gets the same verdict. */
const thorough = { timeout: null, attackTimeout: null, incubationTimeout: null };

/**
 * What makes a regular expression take more than linear time.
 *
 * @returns an input that does, or what else keeps it from being judged; undefined where there is none.
 */
export const judgeRegex = async (source: string, flags: string): Promise<string | undefined> => {
  const verdict = await check(source, flags, thorough);
  if (verdict.status === 'safe') return undefined;
  return verdict.status === 'vulnerable' ? verdict.attack.pattern : verdict.error.kind;
};

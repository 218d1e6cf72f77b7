/**
 * An address or number, and whether the provider vouches that it is the person's own (`true`), denies it (`false`), or
 * does not say (`undefined`).
 */
export type Contact = { value: string; isVerified: boolean | undefined };

/** A contact that the provider documents as always verified. */
export const verified = (value: string | null | undefined): Contact | undefined =>
  value ? { value, isVerified: true } : undefined;

/** What a flag says: yes in the two spellings of JSON alone, and no in whichever spelling. */
const flagged = (flag: unknown): boolean | undefined => {
  if (flag === true || flag === 'true') return true;
  const isSimple = typeof flag === 'boolean' || typeof flag === 'number' || typeof flag === 'string';
  return isSimple && /^(false|0|no|n|f|off)$/i.test(String(flag).trim()) ? false : undefined;
};

/**
 * A contact that is verified when the provider's flag says so, as a boolean or as the text `true`. A flag that says
 * nothing is as if it were not there.
 */
export const verifiedWhen = (flag: unknown, value: string | null | undefined): Contact | undefined =>
  value ? { value, isVerified: flagged(flag) } : undefined;

/** A contact whose flag vouches for nothing, by the provider's own word or its defaults. What it denies stays denied. */
export const doubted = (flag: unknown, value: string | null | undefined): Contact | undefined => {
  const contact = verifiedWhen(flag, value);
  return contact?.isVerified ? unverified(value) : contact;
};

/** A contact that the provider passes on without a word on who it belongs to. */
export const unverified = (value: string | null | undefined): Contact | undefined =>
  value ? { value, isVerified: undefined } : undefined;

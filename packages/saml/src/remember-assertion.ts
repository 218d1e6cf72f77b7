/** The most that are remembered; the oldest gives way. */
const limit = 10_000;

/** When each assertion expires, by its issuer and ID, in the order in which they came. */
const remembered = new Map<string, number>();

/**
 * Remembers an assertion until it has expired.
 *
 * The session that a response answers is used up with it, in whichever process. This is for what is quicker than that:
 * the same response delivered twice at once.
 *
 * @param key what tells it from every other.
 * @param expiresAt milliseconds since the epoch, after which it would not be accepted anyway.
 * @returns whether it is new.
 */
export const rememberAssertion = (key: string, expiresAt: number): boolean => {
  const known = remembered.get(key);
  if (known !== undefined && known > Date.now()) return false;
  remembered.delete(key);
  remembered.set(key, expiresAt);
  for (const [oldest, itsExpiry] of remembered) {
    if (remembered.size <= limit && itsExpiry > Date.now()) break;
    remembered.delete(oldest);
  }
  return true;
};

import { createPrivateKey, type KeyObject } from 'node:crypto';

const attemptToRead = (pem: string): KeyObject | undefined => {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
};

/**
 * Reads a private key, at the second attempt if need be: an error that an unrelated operation left in OpenSSL's queue
 * fails the first one, which clears it.
 *
 * @param pem PKCS#8 or one of the older forms that Node reads, without a passphrase.
 * @returns undefined where it is no key.
 */
export const readPrivateKey = (pem: string): KeyObject | undefined => attemptToRead(pem) ?? attemptToRead(pem);

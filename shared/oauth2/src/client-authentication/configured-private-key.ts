import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { readPrivateKey } from './read-private-key.ts';

/** What a configuration needs of one of its private keys. */
export type PrivateKeyNeed<Key> = {
  /** The key of the configuration that holds it; left out where its own guard reads it. */
  field?: string;
  passphrase?: string | undefined;
  /** What the connector makes of the key: undefined where it is none for that purpose. */
  use: (key: KeyObject) => Key | undefined;
  /** What that purpose takes, such as `an RSA private key`. */
  expected: string;
};

/**
 * Reads a private key of a configuration inside its guard, so that one that cannot be used is refused by name when the
 * configuration is saved, and not when somebody signs in.
 *
 * @param text the key in any shape that {@link readPrivateKey} takes.
 * @param context what zod hands to `transform`.
 */
export const configuredPrivateKey = <Key>(
  text: string | undefined,
  { addIssue }: z.RefinementCtx,
  { field, passphrase, use, expected }: PrivateKeyNeed<Key>,
): Key => {
  const key = readPrivateKey(text ?? '', passphrase);
  const used = key && use(key);
  if (used !== undefined) return used;
  addIssue({ code: 'custom', path: field === undefined ? [] : [field], message: `Expected ${expected}.` });
  return z.NEVER;
};

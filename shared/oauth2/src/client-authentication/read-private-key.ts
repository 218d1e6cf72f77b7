import { createPrivateKey, type KeyObject, type PrivateKeyInput } from 'node:crypto';
import { firstReadable } from './first-readable.ts';
import { type Pem, readPem } from './read-pem.ts';

/** The older encrypted form cannot be told by its bytes alone, so it goes back into PEM, header lines and all. */
const encryptedPem = (label: string, dekInfo: string, bytes: Buffer): string => {
  const lines = bytes
    .toString('base64')
    .match(/.{1,64}/g)
    ?.join('\n');
  return `-----BEGIN ${label}-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: ${dekInfo}\n\n${lines}\n-----END ${label}-----\n`;
};

const formsOf = ({ label, dekInfo, bytes }: Pem): PrivateKeyInput[] => {
  if (dekInfo) return [{ key: encryptedPem(label, dekInfo, bytes) }];
  // What the bytes are counts, not what the label says of them.
  return (['pkcs8', 'pkcs1', 'sec1'] as const).map((type) => ({ key: bytes, format: 'der', type }));
};

/**
 * Reads a private key, in PKCS#8, PKCS#1 or SEC1, encrypted or not, in whatever shape {@link readPem} takes.
 *
 * @param passphrase of an encrypted key.
 * @returns undefined where it is no key, or the passphrase is not its own.
 */
export const readPrivateKey = (text: string, passphrase?: string): KeyObject | undefined => {
  const pem = readPem(text, 'PRIVATE KEY');
  const secret = passphrase ? { passphrase } : {};
  return pem && firstReadable(formsOf(pem), (form) => createPrivateKey({ ...form, ...secret }));
};

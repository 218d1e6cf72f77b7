import { createPrivateKey, type KeyObject } from 'node:crypto';
import { firstReadable } from '@logto-social/oauth2';

const der = { format: 'der', type: 'pkcs8' } as const;

/** The private key that a value of a configuration is, in PEM or as the bare Base64 of PKCS#8; undefined for any other. */
export const privateKeyIn = (value: unknown): KeyObject | undefined => {
  if (typeof value !== 'string') return undefined;
  const form = value.includes('-----') ? value : { key: Buffer.from(value, 'base64'), ...der };
  return firstReadable([form], createPrivateKey);
};

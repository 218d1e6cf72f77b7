import { createPublicKey, type KeyObject } from 'node:crypto';
import { firstReadable, readPem } from '@logto-social/oauth2';

/** Reads Alipay's public key, which its console shows as bare Base64 (https://opendocs.alipay.com/common/02kipl). */
export const readPublicKey = (text: string): KeyObject | undefined => {
  const pem = readPem(text, 'PUBLIC KEY');
  const forms = pem ? (['spki', 'pkcs1'] as const) : [];
  return firstReadable(forms, (type) => createPublicKey({ key: pem?.bytes ?? '', format: 'der', type }));
};

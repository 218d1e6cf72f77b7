import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

const attempt = (read: () => KeyObject): KeyObject | undefined => {
  try {
    const key = read();
    return key.asymmetricKeyType === 'rsa' ? key : undefined;
  } catch {
    return undefined;
  }
};

/** What stands between the lines of PEM, or all of it. A line break may have become `\n` on the way into a form. */
const bytesOf = (text: string): Buffer => Buffer.from(text.replaceAll(/-----[\w ]+-----|\\n|\s/g, ''), 'base64');

/**
 * The first form in which a key can be read. All are tried twice: an error that an unrelated operation left in OpenSSL's
 * queue fails one attempt, which clears it.
 */
const firstReadable = <Form>(forms: readonly Form[], read: (form: Form) => KeyObject): KeyObject | undefined => {
  for (const form of [...forms, ...forms]) {
    const key = attempt(() => read(form));
    if (key) return key;
  }
  return undefined;
};

/**
 * Reads an application's RSA key, in PKCS#8 or PKCS#1, as PEM or as the bare Base64 that Alipay's key tool gives
 * (https://opendocs.alipay.com/common/02kipl).
 */
export const readPrivateKey = (text: string): KeyObject | undefined =>
  firstReadable(['pkcs8', 'pkcs1'] as const, (type) => createPrivateKey({ key: bytesOf(text), format: 'der', type }));

/** Reads Alipay's public key, which its console shows as bare Base64. */
export const readPublicKey = (text: string): KeyObject | undefined =>
  firstReadable(['spki', 'pkcs1'] as const, (type) => createPublicKey({ key: bytesOf(text), format: 'der', type }));

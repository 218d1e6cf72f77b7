import { type KeyObject, sign, verify } from 'node:crypto';
import { type Charset, encodeText } from './charset.ts';
import type { Parameters } from './encode-form.ts';

/** What the gateway calls its signature algorithms (https://opendocs.alipay.com/common/057k53). */
export const signTypes = ['RSA', 'RSA2'] as const;

/** A signature algorithm of the gateway. */
export type SignType = (typeof signTypes)[number];

const algorithms: Readonly<Record<SignType, string>> = { RSA: 'RSA-SHA1', RSA2: 'RSA-SHA256' };

/**
 * What is signed of a request: every parameter that is not empty, sorted by name
 * (https://opendocs.alipay.com/isv/02khjm).
 *
 * @param parameters all of them but `sign`.
 */
export const signingContent = (parameters: Parameters): string =>
  Object.keys(parameters)
    .sort()
    .flatMap((name) => (parameters[name] ? [`${name}=${parameters[name]}`] : []))
    .join('&');

/** How a text is signed: the algorithm, and the encoding that makes bytes of it. */
export type Signing = { signType: SignType; charset: Charset };

/** The signature of a text. */
export const signText = (text: string, privateKey: KeyObject, { signType, charset }: Signing): string =>
  sign(algorithms[signType], encodeText(text, charset), privateKey).toString('base64');

/** Whether a signature is that of a text. */
export const isSigned = (
  text: string,
  signature: string,
  publicKey: KeyObject,
  { signType, charset }: Signing,
): boolean => verify(algorithms[signType], encodeText(text, charset), publicKey, Buffer.from(signature, 'base64'));

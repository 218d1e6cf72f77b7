import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A private key and a certificate of it, both in PEM. */
export type KeyPair = { privateKey: string; certificate: string };

const lengthOf = ({ length }: Uint8Array): number[] => {
  if (length < 128) return [length];
  return length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
};

/** A value in DER: a tag, the length of what follows, and that. */
const der = (tag: number, ...contents: Uint8Array[]): Buffer => {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content)]), content]);
};

const sequence = (...contents: Uint8Array[]) => der(0x30, ...contents);
const hex = (text: string) => Buffer.from(text, 'hex');

/** sha256WithRSAEncryption (RFC 4055 §5) and ecdsa-with-SHA256 (RFC 5758 §3.2) */
const algorithms = {
  rsa: sequence(der(0x06, hex('2a864886f70d01010b')), der(0x05)),
  ec: sequence(der(0x06, hex('2a8648ce3d040302'))),
};

const generate = (type: keyof typeof algorithms) =>
  type === 'rsa'
    ? generateKeyPairSync('rsa', { modulusLength: 2048 })
    : generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** A name of nothing but a common name. */
const nameOf = (commonName: string) =>
  sequence(der(0x31, sequence(der(0x06, hex('550403')), der(0x0c, Buffer.from(commonName)))));

/**
 * A private key with a certificate that it signs itself (RFC 5280 §4.1), which Node can read and not make.
 *
 * @param commonName whom the certificate names.
 */
export const keyPairOf = (commonName: string, privateKey: KeyObject): KeyPair => {
  const isRsa = privateKey.asymmetricKeyType === 'rsa';
  const algorithm = algorithms[isRsa ? 'rsa' : 'ec'];
  const content = sequence(
    der(0xa0, der(0x02, hex('02'))),
    der(0x02, hex('01')),
    algorithm,
    nameOf(commonName),
    sequence(der(0x17, Buffer.from('240101000000Z')), der(0x18, Buffer.from('20991231235959Z'))),
    nameOf(commonName),
    createPublicKey(privateKey).export({ type: 'spki', format: 'der' }),
  );
  const signature = der(0x03, hex('00'), sign('sha256', content, privateKey));
  const base64 = sequence(content, algorithm, signature).toString('base64');
  return {
    privateKey: privateKey.export({ type: isRsa ? 'pkcs1' : 'sec1', format: 'pem' }).toString(),
    certificate: `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
};

/**
 * Makes a key pair.
 *
 * @param commonName whom its certificate names.
 */
export const makeKeyPair = (commonName: string, type: keyof typeof algorithms = 'rsa'): KeyPair =>
  keyPairOf(commonName, generate(type).privateKey);

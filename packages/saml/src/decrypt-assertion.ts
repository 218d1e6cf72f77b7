import { constants, createDecipheriv, type KeyObject, privateDecrypt } from 'node:crypto';
import { failure } from '@logto-social/oauth2';
import { assertion, encryption, responseLimits, signatures } from './constant.ts';
import { onlyChild } from './only-child.ts';
import { parseXml } from './parse-xml.ts';
import { attributeOf, below, children, isNamed, textOf, type XmlElement } from './xml-element.ts';

type Decrypt = (encrypted: Buffer, key: Buffer) => Buffer;

const authTagLength = 16;

/** https://www.w3.org/TR/xmlenc-core1/#sec-AES-GCM */
const gcm =
  (name: 'aes-128-gcm' | 'aes-192-gcm' | 'aes-256-gcm'): Decrypt =>
  (encrypted, key) => {
    const decipher = createDecipheriv(name, key, encrypted.subarray(0, 12), { authTagLength });
    decipher.setAuthTag(encrypted.subarray(-authTagLength));
    return Buffer.concat([decipher.update(encrypted.subarray(12, -authTagLength)), decipher.final()]);
  };

/** https://www.w3.org/TR/xmlenc-core1/#sec-AES: the last byte alone says how many to leave out. */
const cbc =
  (name: 'aes-128-cbc' | 'aes-192-cbc' | 'aes-256-cbc'): Decrypt =>
  (encrypted, key) => {
    const decipher = createDecipheriv(name, key, encrypted.subarray(0, 16)).setAutoPadding(false);
    const padded = Buffer.concat([decipher.update(encrypted.subarray(16)), decipher.final()]);
    return padded.subarray(0, -(padded.at(-1) ?? 0));
  };

/** Not Triple DES. */
const ciphers = new Map([
  ['http://www.w3.org/2009/xmlenc11#aes128-gcm', gcm('aes-128-gcm')],
  ['http://www.w3.org/2009/xmlenc11#aes192-gcm', gcm('aes-192-gcm')],
  ['http://www.w3.org/2009/xmlenc11#aes256-gcm', gcm('aes-256-gcm')],
  ['http://www.w3.org/2001/04/xmlenc#aes128-cbc', cbc('aes-128-cbc')],
  ['http://www.w3.org/2001/04/xmlenc#aes192-cbc', cbc('aes-192-cbc')],
  ['http://www.w3.org/2001/04/xmlenc#aes256-cbc', cbc('aes-256-cbc')],
]);

const hashes = new Map([
  ['http://www.w3.org/2000/09/xmldsig#sha1', 'sha1'],
  ['http://www.w3.org/2001/04/xmlenc#sha256', 'sha256'],
  ['http://www.w3.org/2001/04/xmlenc#sha512', 'sha512'],
]);
const xmlEncryption11 = 'http://www.w3.org/2009/xmlenc11#';
const masks = new Map([
  [`${xmlEncryption11}mgf1sha1`, 'sha1'],
  [`${xmlEncryption11}mgf1sha256`, 'sha256'],
  [`${xmlEncryption11}mgf1sha512`, 'sha512'],
]);

const algorithmOf = (element: XmlElement | undefined) => attributeOf(element, 'Algorithm');

/**
 * The hash of RSA-OAEP and of its mask, which are the same wherever Node can tell them. SHA-1 is sound in both.
 *
 * Not RSA 1.5, whose padding lets an attacker ask the server for what is inside.
 *
 * @see https://www.w3.org/TR/xmlenc-core1/#sec-RSA-OAEP
 */
const readOaepHash = (method: XmlElement | undefined): string | undefined => {
  const digest = algorithmOf(onlyChild(method, signatures, 'DigestMethod'));
  const hash = digest === undefined ? 'sha1' : hashes.get(digest);
  const mask = algorithmOf(onlyChild(method, xmlEncryption11, 'MGF'));
  const maskHash = mask === undefined ? 'sha1' : masks.get(mask);
  const isOaep = [`${encryption}rsa-oaep-mgf1p`, `${xmlEncryption11}rsa-oaep`].includes(algorithmOf(method) ?? '');
  return isOaep && hash === maskHash ? hash : undefined;
};

const cipherValue = (element: XmlElement | undefined): Buffer => {
  const data = onlyChild(element, encryption, 'CipherData');
  return Buffer.from(textOf(onlyChild(data, encryption, 'CipherValue')), 'base64');
};

/**
 * Decrypts an assertion. Anybody can encrypt one: nothing in it counts until its signature is verified.
 *
 * @param encrypted an `EncryptedAssertion`.
 * @param key the private key that it was encrypted for.
 * @throws ConnectorError `responseInvalid` that names the algorithm where it is none that is safe. Whatever else is
 *   wrong, and whatever is inside, the answer is the same: more would help to decrypt somebody else's.
 * @see https://docs.oasis-open.org/security/saml/v2.0/saml-core-2.0-os.pdf section 2.3.4
 */
export const decryptAssertion = (encrypted: XmlElement, key: KeyObject): XmlElement => {
  const data = onlyChild(encrypted, encryption, 'EncryptedData');
  const keyInfo = onlyChild(data, signatures, 'KeyInfo');
  // It stands in what it is the key of, or beside it.
  const [wrappedKey] = [keyInfo, encrypted].flatMap((place) => children(place, encryption, 'EncryptedKey'));
  const decrypt = ciphers.get(algorithmOf(onlyChild(data, encryption, 'EncryptionMethod')) ?? '');
  const oaepHash = readOaepHash(onlyChild(wrappedKey, encryption, 'EncryptionMethod'));
  if (!decrypt || !oaepHash) throw failure('responseInvalid', { field: 'EncryptionMethod' });
  try {
    const padding = constants.RSA_PKCS1_OAEP_PADDING;
    const contentKey = privateDecrypt({ key, oaepHash, padding }, cipherValue(wrappedKey));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(decrypt(cipherValue(data), contentKey));
    const decrypted = parseXml(text, responseLimits, encrypted.namespaces);
    const isOne = isNamed(decrypted, assertion, 'Assertion');
    if (!isOne || below(decrypted, 'Assertion', 'EncryptedAssertion').length > 0) throw new Error('not one assertion');
    return decrypted;
  } catch {
    throw failure('responseInvalid', { field: 'EncryptedAssertion' });
  }
};

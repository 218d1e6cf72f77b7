import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPrivateKey, readPublicKey } from './read-key.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'spki') => key.export({ format: 'pem', type }).toString();
const bare = (text: string) => text.replaceAll(/-----.*-----|\n/g, '');

const ways: Record<string, (text: string) => string> = {
  'as PEM': (text) => text,
  'as PEM with Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'as PEM whose line breaks became \\n': (text) => text.replaceAll('\n', '\\n'),
  'as bare Base64': bare,
  'as bare Base64 in lines': (text) => `\n  ${bare(text).replaceAll(/.{64}/g, '$&\n  ')}`,
};

describe.each(Object.entries(ways))('a key %s', (_, written) => {
  test.each(['pkcs1', 'pkcs8'] as const)('is read as a private key from %s', (type) => {
    const read = readPrivateKey(written(pem(privateKey, type)));
    expect(read && createPublicKey(read).equals(publicKey)).toBe(true);
  });

  test.each(['pkcs1', 'spki'] as const)('is read as a public key from %s', (type) => {
    expect(readPublicKey(written(pem(publicKey, type)))?.equals(publicKey)).toBe(true);
  });
});

test('the armour of the other form does no harm', () => {
  const mislabelled = pem(privateKey, 'pkcs8').replaceAll('PRIVATE KEY', 'RSA PRIVATE KEY');
  expect(readPrivateKey(mislabelled)?.equals(privateKey)).toBe(true);
});

test.each(['', 'key', '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----'])('%j is no key', (text) => {
  expect(readPrivateKey(text)).toBeUndefined();
  expect(readPublicKey(text)).toBeUndefined();
});

test('a public key is no private one', () => {
  expect(readPrivateKey(pem(publicKey, 'spki'))).toBeUndefined();
});

test('a key of another kind is refused, as the gateway knows RSA alone', () => {
  const { privateKey: other, publicKey: others } = generateKeyPairSync('ed25519');
  expect(readPrivateKey(pem(other, 'pkcs8'))).toBeUndefined();
  expect(readPublicKey(pem(others, 'spki'))).toBeUndefined();
});

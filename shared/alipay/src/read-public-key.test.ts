import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPublicKey } from './read-public-key.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const bare = (text: string) => text.replaceAll(/-----.*-----|\n/g, '');

const ways: Record<string, (text: string) => string> = {
  'as PEM': (text) => text,
  'as PEM with Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'as PEM whose line breaks became \\n': (text) => text.replaceAll('\n', '\\n'),
  'as PEM on one line': (text) => text.replaceAll('\n', ' '),
  'as PEM with text around': (text) => `支付宝公钥:\n${text}\n`,
  'as bare Base64': bare,
  'as bare Base64 in lines': (text) => `\n  ${bare(text).replaceAll(/.{64}/g, '$&\n  ')}`,
};

describe.each(Object.entries(ways))('a public key %s', (_, written) => {
  test.each(['pkcs1', 'spki'] as const)('is read from %s', (type) => {
    const text = publicKey.export({ format: 'pem', type }).toString();
    expect(readPublicKey(written(text))?.equals(publicKey)).toBe(true);
  });
});

test('the label of the other form does no harm', () => {
  const mislabelled = publicKey.export({ format: 'pem', type: 'spki' }).toString().replaceAll('PUBLIC', 'RSA PUBLIC');
  expect(readPublicKey(mislabelled)?.equals(publicKey)).toBe(true);
});

test.each([
  '',
  'key',
  '-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----',
  privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
])('%j is none', (text) => {
  expect(readPublicKey(text)).toBeUndefined();
});

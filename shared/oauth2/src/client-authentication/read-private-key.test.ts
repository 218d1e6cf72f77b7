import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPrivateKey } from './read-private-key.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const ed25519 = generateKeyPairSync('ed25519').privateKey;
const passphrase = 'öpen sesame';

type Type = 'pkcs8' | 'pkcs1' | 'sec1';
const pem = (key: KeyObject, type: Type) => key.export({ format: 'pem', type }).toString();
const encrypted = (key: KeyObject, type: Type, cipher: string) =>
  key.export({ format: 'pem', type, cipher, passphrase }).toString();

const keys: Record<string, [text: string, key: KeyObject]> = {
  'PKCS#8': [pem(rsa, 'pkcs8'), rsa],
  'PKCS#8 of a curve': [pem(ec, 'pkcs8'), ec],
  'PKCS#8 of Ed25519': [pem(ed25519, 'pkcs8'), ed25519],
  'PKCS#1': [pem(rsa, 'pkcs1'), rsa],
  SEC1: [pem(ec, 'sec1'), ec],
};
/** PKCS#8, and PEM with the header lines of RFC 1421. */
const encryptedKeys: typeof keys = {
  'PKCS#8': [encrypted(rsa, 'pkcs8', 'aes-256-cbc'), rsa],
  'PKCS#1 with AES': [encrypted(rsa, 'pkcs1', 'aes-256-cbc'), rsa],
  'PKCS#1 with DES': [encrypted(rsa, 'pkcs1', 'des-ede3-cbc'), rsa],
  SEC1: [encrypted(ec, 'sec1', 'aes-128-cbc'), ec],
};

/** What a form, an environment variable or a word processor puts between the lines of PEM. */
const lineBreak = fc.constantFrom('\n', '\r\n', '\r', '\\n', '\\r\\n', '\\\\n', ' ', '\n\n', '\u2028', '\u00a0\n');
const indent = fc.constantFrom('', ' ', '    ', '\t', '\u3000');
const around = fc.constantFrom(
  ['', ''],
  ['\ufeff', '\n\n\n'],
  ['"', '"'],
  ['{"key":"', '"}'],
  ['key: |\n  ', '\nnext: 1'],
  ['Bag Attributes\n    friendlyName: a key\nKey Attributes: <No Attributes>\n', ''],
  ['-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n', ''],
  ['', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'],
  [createPublicKey(ec).export({ format: 'pem', type: 'spki' }).toString(), ''],
);
const shape = fc.tuple(lineBreak, indent, around).map(([end, start, [before, after]]) => (text: string) => {
  const lines = text.trimEnd().split('\n');
  return `${before}${lines.map((line) => start + line).join(end)}${after}`;
});

test.each(Object.entries(keys))('%s is read in every shape', (_, [text, key]) => {
  fc.assert(fc.property(shape, (shaped) => readPrivateKey(shaped(text))?.equals(key) === true));
});

test.each(Object.entries(encryptedKeys))('%s, encrypted, is read in every shape', (_, [text, key]) => {
  fc.assert(
    fc.property(shape, (shaped) => readPrivateKey(shaped(text), passphrase)?.equals(key) === true),
    { numRuns: 30 },
  );
});

test.each(Object.entries(encryptedKeys))('%s, encrypted, is nothing without its own passphrase', (_, [text]) => {
  for (const other of [undefined, '', 'sesame']) expect(readPrivateKey(text, other)).toBeUndefined();
});

test('a passphrase that a key does not have does no harm', () => {
  expect(readPrivateKey(pem(rsa, 'pkcs1'), passphrase)?.equals(rsa)).toBe(true);
});

describe('bare Base64', () => {
  const bare = (text: string) => text.replaceAll(/-----.*-----|\n/g, '');

  test.each(Object.entries(keys))('is read: %s', (_, [text, key]) => {
    const base64 = bare(text);
    const forms = [base64, `\n  ${base64.replaceAll(/.{64}/g, '$&\n  ')}`, `"${base64}"`, base64.replaceAll('=', '')];
    for (const form of forms) expect(readPrivateKey(form)?.equals(key)).toBe(true);
  });

  test('is read where it is encrypted', () => {
    const base64 = bare(encrypted(rsa, 'pkcs8', 'aes-256-cbc'));
    expect(readPrivateKey(base64, passphrase)?.equals(rsa)).toBe(true);
  });
});

test('the label of another form does no harm', () => {
  const mislabelled = pem(rsa, 'pkcs8').replaceAll('PRIVATE KEY', 'RSA PRIVATE KEY');
  expect(readPrivateKey(mislabelled)?.equals(rsa)).toBe(true);
});

test('dashes may have been missed when copying', () => {
  expect(readPrivateKey(pem(rsa, 'pkcs8').slice(1, -2))?.equals(rsa)).toBe(true);
});

describe('what is no private key', () => {
  test.each([
    '',
    'nonsense',
    'BEGIN ',
    '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----',
    '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\nAAAA\n-----END RSA PRIVATE KEY-----',
    pem(ec, 'pkcs8').slice(0, 80),
    createPublicKey(rsa).export({ format: 'pem', type: 'spki' }).toString(),
    createPublicKey(rsa).export({ format: 'pem', type: 'pkcs1' }).toString(),
  ])('%j is undefined', (text) => {
    expect(readPrivateKey(text)).toBeUndefined();
    expect(readPrivateKey(text, passphrase)).toBeUndefined();
  });

  test('whatever it is, it never throws', () => {
    const text = fc.string({ unit: fc.constantFrom('BEGIN ', 'PRIVATE KEY', '-----', ' ', '\\n', 'A', 'DEK-Info: ') });
    fc.assert(fc.property(text, fc.string(), (given, by) => readPrivateKey(given, by) === undefined));
  });
});

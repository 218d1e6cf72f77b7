import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { readPrivateKey } from './read-private-key.ts';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

test.each(['pkcs8', 'sec1'] as const)('a key in PEM is read: %s', (type) => {
  const pem = privateKey.export({ type, format: 'pem' }).toString();
  expect(readPrivateKey(pem)?.equals(privateKey)).toBe(true);
});

test.each(['', 'nonsense', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'])('%j is no key', (pem) => {
  expect(readPrivateKey(pem)).toBeUndefined();
});

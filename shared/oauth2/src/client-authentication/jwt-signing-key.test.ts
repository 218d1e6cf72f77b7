import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { jwtSigningKey } from './jwt-signing-key.ts';

test.each([
  ['RSA', 'RS256', generateKeyPairSync('rsa', { modulusLength: 2048 })],
  ['P-256', 'ES256', generateKeyPairSync('ec', { namedCurve: 'P-256' })],
  ['P-384', 'ES384', generateKeyPairSync('ec', { namedCurve: 'P-384' })],
  ['P-521', 'ES512', generateKeyPairSync('ec', { namedCurve: 'P-521' })],
  ['Ed25519', 'EdDSA', generateKeyPairSync('ed25519')],
])('a key of the kind %s signs with %s', (_, alg, { privateKey }) => {
  expect(jwtSigningKey(privateKey)).toMatchObject({ key: privateKey, alg });
});

test.each([
  ['of a curve that no JWT is signed with', generateKeyPairSync('ec', { namedCurve: 'secp256k1' })],
  ['that does not sign', generateKeyPairSync('x25519')],
  ['of RSA that is too short to be safe (RFC 7518 §3.3)', generateKeyPairSync('rsa', { modulusLength: 2047 })],
])('a key %s is none', (_, { privateKey }) => {
  expect(jwtSigningKey(privateKey)).toBeUndefined();
});

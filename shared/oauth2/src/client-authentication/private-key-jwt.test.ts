import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { jwtSigningKey } from './jwt-signing-key.ts';
import { privateKeyJwt } from './private-key-jwt.ts';

const endpoint = 'https://provider.test/token';
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pairs = [
  ['RS256', generateKeyPairSync('rsa', { modulusLength: 2048 })],
  ['ES256', p256],
  ['ES384', generateKeyPairSync('ec', { namedCurve: 'P-384' })],
  ['ES512', generateKeyPairSync('ec', { namedCurve: 'P-521' })],
  ['EdDSA', generateKeyPairSync('ed25519')],
] as const;

const authenticate = async (key: KeyObject, privateKeyId?: string) => {
  const privateKey = jwtSigningKey(key);
  if (!privateKey) throw new Error('No key that signs.');
  return privateKeyJwt({ clientId: 'an-id', privateKey, privateKeyId }, endpoint);
};

test.each(pairs)('%s: the provider verifies it with the public key', async (algorithm, { privateKey, publicKey }) => {
  const { parameters } = await authenticate(privateKey, 'key-7');
  const { protectedHeader } = await jwtVerify(parameters?.client_assertion ?? '', publicKey, {
    algorithms: [algorithm],
    issuer: 'an-id',
    subject: 'an-id',
    audience: endpoint,
  });
  expect(protectedHeader).toEqual({ alg: algorithm, kid: 'key-7', typ: 'JWT' });
});

test.each([undefined, ''])('without a key ID, %j, the header names none', async (privateKeyId) => {
  const { parameters } = await authenticate(p256.privateKey, privateKeyId);
  const { protectedHeader } = await jwtVerify(parameters?.client_assertion ?? '', p256.publicKey);
  expect(protectedHeader).toEqual({ alg: 'ES256', typ: 'JWT' });
});

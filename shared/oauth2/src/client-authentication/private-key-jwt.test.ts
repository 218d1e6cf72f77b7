import { generateKeyPairSync } from 'node:crypto';
import { jwtVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import { failure } from '../failure.ts';
import { privateKeyJwt } from './private-key-jwt.ts';

const endpoint = 'https://provider.test/token';
const pkcs8 = { format: 'pem', type: 'pkcs8' } as const;

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pairs = [
  ['RSA', 'RS256', rsa],
  ['P-256', 'ES256', p256],
  ['P-384', 'ES384', generateKeyPairSync('ec', { namedCurve: 'P-384' })],
  ['P-521', 'ES512', generateKeyPairSync('ec', { namedCurve: 'P-521' })],
  ['Ed25519', 'EdDSA', generateKeyPairSync('ed25519')],
] as const;

const authenticate = async (privateKey: string, privateKeyId?: string) =>
  privateKeyJwt({ clientId: 'an-id', privateKey, privateKeyId }, endpoint);

describe('the key decides the algorithm', () => {
  test.each(pairs)('%s: %s, and the provider verifies it with the public key', async (_, algorithm, pair) => {
    const { parameters } = await authenticate(pair.privateKey.export(pkcs8).toString(), 'key-7');
    const { protectedHeader } = await jwtVerify(parameters?.client_assertion ?? '', pair.publicKey, {
      algorithms: [algorithm],
      issuer: 'an-id',
      subject: 'an-id',
      audience: endpoint,
    });
    expect(protectedHeader).toEqual({ alg: algorithm, kid: 'key-7', typ: 'JWT' });
  });
});

test.each([undefined, ''])('without a key ID, %j, the header names none', async (privateKeyId) => {
  const { parameters } = await authenticate(p256.privateKey.export(pkcs8).toString(), privateKeyId);
  const { protectedHeader } = await jwtVerify(parameters?.client_assertion ?? '', p256.publicKey);
  expect(protectedHeader).toEqual({ alg: 'ES256', typ: 'JWT' });
});

test.each([
  ['PKCS#1', rsa, 'pkcs1'],
  ['SEC1', p256, 'sec1'],
] as const)('the older form %s is read too', async (_, { privateKey, publicKey }, type) => {
  const { parameters } = await authenticate(privateKey.export({ format: 'pem', type }).toString());
  await expect(jwtVerify(parameters?.client_assertion ?? '', publicKey)).resolves.toBeDefined();
});

describe('a key that cannot be used is a fault of the configuration', () => {
  const pem = p256.privateKey.export(pkcs8).toString();
  test.each([
    ['no PEM', 'hunter2'],
    ['an empty one', ''],
    ['half of one', pem.slice(0, 80)],
    ['the public half', p256.publicKey.export({ format: 'pem', type: 'spki' }).toString()],
    ['an encrypted one', p256.privateKey.export({ ...pkcs8, cipher: 'aes-256-cbc', passphrase: 'x' }).toString()],
    [
      'a curve that no JWT is signed with',
      generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey.export(pkcs8).toString(),
    ],
    ['a key that does not sign', generateKeyPairSync('x25519').privateKey.export(pkcs8).toString()],
    [
      'RSA too short to be safe (RFC 7518 §3.3)',
      generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export(pkcs8).toString(),
    ],
  ])('%s', async (_, key) => {
    const error = await authenticate(key).catch((reason: unknown) => reason);
    expect(error).toEqual(failure('configInvalid', { field: 'privateKey' }));
  });
});

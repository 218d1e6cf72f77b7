import { generateKeyPairSync, verify } from 'node:crypto';
import { failure } from '@logto-social/oauth2';
import { afterEach, expect, test, vi } from 'vitest';
import { clientSecret } from './client-secret.ts';

const pemOf = (namedCurve: string) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve });
  return { publicKey, pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
};
const { pem, publicKey } = pemOf('P-256');

const secretWith = (privateKey: string) =>
  clientSecret(
    'com.mytest.app',
    { teamId: 'DEF123GHIJ', keyId: 'ABC123DEFG', privateKey },
    'https://appleid.apple.com',
  );

const read = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString());

afterEach(() => vi.useRealTimers());

/** https://developer.apple.com/documentation/accountorganizationaldatasharing/creating-a-client-secret */
test('the secret names key, team, client and Apple, and is good for five minutes', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_999 });
  const [header, claims] = secretWith(pem).split('.');
  expect(read(header)).toEqual({ alg: 'ES256', kid: 'ABC123DEFG' });
  expect(read(claims)).toEqual({
    iss: 'DEF123GHIJ',
    iat: 1_700_000_000,
    exp: 1_700_000_300,
    aud: 'https://appleid.apple.com',
    sub: 'com.mytest.app',
  });
});

test('the signature is that of a JWS: 64 bytes, which the public half verifies', () => {
  const secret = secretWith(`\n${pem}\n`);
  const [input, signature = ''] = [secret.slice(0, secret.lastIndexOf('.')), secret.split('.')[2]];
  const bytes = Buffer.from(signature, 'base64url');
  expect(bytes).toHaveLength(64);
  expect(verify('sha256', Buffer.from(input), { key: publicKey, dsaEncoding: 'ieee-p1363' }, bytes)).toBe(true);
});

test.each([
  ['cannot be read', 'MIGTAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBHkwdwIBAQQg'],
  ['is of another curve', pemOf('P-384').pem],
  [
    'is an RSA key',
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
  ],
])('a key that %s is a wrong configuration', (_, key) => {
  expect(() => secretWith(String(key))).toThrow(failure('configInvalid', { field: 'privateKey' }));
});

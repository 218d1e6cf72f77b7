import { generateKeyPairSync, verify } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { clientSecret } from './client-secret.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const signingKey = { teamId: 'DEF123GHIJ', keyId: 'ABC123DEFG', privateKey };
const makeSecret = () => clientSecret('com.mytest.app', signingKey, 'https://appleid.apple.com');

const read = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString());

afterEach(() => vi.useRealTimers());

/** https://developer.apple.com/documentation/accountorganizationaldatasharing/creating-a-client-secret */
test('the secret names key, team, client and Apple, and is good for five minutes', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_999 });
  const [header, claims] = makeSecret().split('.');
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
  const secret = makeSecret();
  const [input, signature = ''] = [secret.slice(0, secret.lastIndexOf('.')), secret.split('.')[2]];
  const bytes = Buffer.from(signature, 'base64url');
  expect(bytes).toHaveLength(64);
  expect(verify('sha256', Buffer.from(input), { key: publicKey, dsaEncoding: 'ieee-p1363' }, bytes)).toBe(true);
});

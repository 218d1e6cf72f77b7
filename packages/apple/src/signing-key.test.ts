import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { signingKeyGuard } from './signing-key.ts';

const pkcs8 = { type: 'pkcs8', format: 'pem' } as const;
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const read = (key: string) => signingKeyGuard.safeParse({ teamId: 'DEF123GHIJ', keyId: 'ABC123DEFG', privateKey: key });

test('the key of the .p8 file is read at the edge', () => {
  expect(read(privateKey.export(pkcs8).toString()).data?.privateKey.equals(privateKey)).toBe(true);
});

test.each([
  ['cannot be read', 'MIGTAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBHkwdwIBAQQg'],
  ['is of another curve', generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export(pkcs8).toString()],
  ['is an RSA key', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export(pkcs8).toString()],
])('a key that %s is refused', (_, key) => {
  expect(read(key).error?.issues).toMatchObject([
    { path: ['privateKey'], message: 'Expected the content of the .p8 file.' },
  ]);
});

import { expect, test } from 'vitest';
import { readPem } from './read-pem.ts';

const file = `
-----BEGIN CERTIFICATE-----
Y2VydGlmaWNhdGU=
-----END CERTIFICATE-----
-----BEGIN RSA PRIVATE KEY-----
cHJpdmF0ZQ==
-----END RSA PRIVATE KEY-----
-----BEGIN PUBLIC KEY-----
cHVibGlj
-----END PUBLIC KEY-----`;

test.each([
  ['CERTIFICATE', 'certificate', 'CERTIFICATE'],
  ['PRIVATE KEY', 'private', 'RSA PRIVATE KEY'],
  ['PUBLIC KEY', 'public', 'PUBLIC KEY'],
] as const)('of a file that holds several, the %s is taken', (kind, bytes, label) => {
  expect(readPem(file, kind)).toEqual({ bytes: Buffer.from(bytes), label });
});

test('a file that holds others holds none', () => {
  expect(readPem(file.replaceAll('PUBLIC', 'OTHER'), 'PUBLIC KEY')).toBeUndefined();
});

test('without any label the whole is Base64', () => {
  expect(readPem(' cHVi\\nbGlj\n', 'PUBLIC KEY')).toEqual({ bytes: Buffer.from('public'), label: '' });
});

test('the header lines of RFC 1421 are kept', () => {
  const text =
    '-----BEGIN RSA PRIVATE KEY-----\\nProc-Type: 4,ENCRYPTED\\nDEK-Info: AES-128-CBC,0A1b\\n\\ncHJpdmF0ZQ==\\n-----END RSA PRIVATE KEY-----';
  expect(readPem(text, 'PRIVATE KEY')).toEqual({
    bytes: Buffer.from('private'),
    label: 'RSA PRIVATE KEY',
    dekInfo: 'AES-128-CBC,0A1b',
  });
});

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

test('on one line without any space it is read all the same', () => {
  expect(readPem('-----BEGIN PRIVATE KEY-----cHJpdmF0ZQ==-----END PRIVATE KEY-----', 'PRIVATE KEY')).toEqual({
    bytes: Buffer.from('private'),
    label: 'PRIVATE KEY',
  });
});

test('a file that holds others holds none', () => {
  expect(readPem(file.replaceAll('PUBLIC', 'OTHER'), 'PUBLIC KEY')).toBeUndefined();
});

test('without any label the whole is Base64', () => {
  expect(readPem(' cHVi\\nbGlj\n', 'PUBLIC KEY')).toEqual({ bytes: Buffer.from('public'), label: '' });
});

test.each([
  ['as two characters', '\\n', ' '],
  ['escaped once more', '\\\\n', ' '],
  ['and wide spaces', '\n', '   '],
])('the header lines of RFC 1421 are kept, with line breaks %s', (_, end, space) => {
  const lines = ['-----BEGIN RSA PRIVATE KEY-----', 'Proc-Type: 4,ENCRYPTED', `DEK-Info:${space}AES-128-CBC,0A1b`, ''];
  const text = [...lines, 'cHJpdmF0ZQ==', '-----END RSA PRIVATE KEY-----'].join(end);
  expect(readPem(text, 'PRIVATE KEY')).toEqual({
    bytes: Buffer.from('private'),
    label: 'RSA PRIVATE KEY',
    dekInfo: 'AES-128-CBC,0A1b',
  });
});

import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { configuredPrivateKey } from './configured-private-key.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const pem = { format: 'pem', type: 'pkcs8' } as const;
const text = privateKey.export(pem).toString();
const need = { use: (key: KeyObject) => key.asymmetricKeyType, expected: 'a key' };

describe('as the guard of one key', () => {
  const guard = z.object({ key: z.string().transform((given, context) => configuredPrivateKey(given, context, need)) });

  test('gives what the connector makes of it', () => {
    expect(guard.parse({ key: text.replaceAll('\n', '\\n') })).toEqual({ key: 'ed25519' });
  });

  test('refuses what is none, by name, and repeats nothing of it', () => {
    const { error } = guard.safeParse({ key: 'no-key' });
    expect(error?.issues).toEqual([{ code: 'custom', path: ['key'], message: 'Expected a key.' }]);
  });

  test('refuses a key for another purpose', () => {
    const other = z
      .string()
      .transform((given, context) => configuredPrivateKey(given, context, { ...need, use: () => undefined }));
    expect(other.safeParse(text).success).toBe(false);
  });
});

describe('in the guard of the whole configuration', () => {
  const guard = z
    .object({ key: z.string().optional(), passphrase: z.string().optional() })
    .transform(({ key, passphrase }, context) =>
      configuredPrivateKey(key, context, { ...need, field: 'key', passphrase }),
    );
  const encrypted = privateKey.export({ ...pem, cipher: 'aes-256-cbc', passphrase: 'open sesame' }).toString();

  test('takes a passphrase from another key', () => {
    expect(guard.parse({ key: encrypted, passphrase: 'open sesame' })).toBe('ed25519');
  });

  test.each([{}, { key: '' }, { key: encrypted }, { key: encrypted, passphrase: 'sesame' }])(
    'refuses by name what is missing or locked (%#)',
    (config) => {
      expect(guard.safeParse(config).error?.issues).toMatchObject([{ path: ['key'] }]);
    },
  );
});

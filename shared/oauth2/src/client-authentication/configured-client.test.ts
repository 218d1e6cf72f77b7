import { generateKeyPairSync } from 'node:crypto';
import { jwtVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import { connectorConfig } from '../configuration/connector-config.ts';
import { asConfiguredClient, configuredClient, configuredClientAuthentication } from './configured-client.ts';

const endpoint = 'https://provider.test/token';
const { guard: fields, formItems } = connectorConfig(configuredClient);
const guard = fields.transform(asConfiguredClient);
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pkcs8 = { format: 'pem', type: 'pkcs8' } as const;
const pem = privateKey.export(pkcs8).toString();
const secret = { clientId: 'an-id', clientSecret: 'a-secret-of-at-least-32-characters' };

const authenticate = async (config: Record<string, string>) =>
  configuredClientAuthentication(guard.parse(config), endpoint);

describe('the administrator chooses', () => {
  test('client_secret_post, which is also what an empty choice means', async () => {
    const expected = { parameters: { client_id: 'an-id', client_secret: secret.clientSecret } };
    expect(await authenticate({ ...secret, tokenEndpointAuthMethod: 'client_secret_post' })).toEqual(expected);
    expect(await authenticate(secret)).toEqual(expected);
  });

  test('client_secret_basic', async () => {
    expect(await authenticate({ ...secret, tokenEndpointAuthMethod: 'client_secret_basic' })).toEqual({
      headers: { authorization: `Basic ${btoa(`an-id:${secret.clientSecret}`)}` },
    });
  });

  test.each([undefined, 'HS256', 'HS384', 'HS512'])('client_secret_jwt with %s', async (algorithm) => {
    const { parameters } = await authenticate({
      ...secret,
      tokenEndpointAuthMethod: 'client_secret_jwt',
      ...(algorithm && { clientSecretJwtSigningAlgorithm: algorithm }),
    });
    const verified = await jwtVerify(parameters?.client_assertion ?? '', Buffer.from(secret.clientSecret));
    expect(verified.protectedHeader.alg).toBe(algorithm ?? 'HS256');
  });

  test('private_key_jwt', async () => {
    const key = { tokenEndpointAuthMethod: 'private_key_jwt', privateKey: `\n${pem}\n`, privateKeyId: ' key-7 ' };
    const { parameters } = await authenticate({ clientId: 'an-id', ...key });
    const verified = await jwtVerify(parameters?.client_assertion ?? '', publicKey);
    expect(verified.protectedHeader).toEqual({ alg: 'ES256', kid: 'key-7', typ: 'JWT' });
  });

  test('none', async () => {
    expect(await authenticate({ ...secret, tokenEndpointAuthMethod: 'none' })).toEqual({
      parameters: { client_id: 'an-id' },
    });
  });
});

describe('what the method needs must be there when the configuration is saved', () => {
  const refused = (config: Record<string, string>) =>
    guard.safeParse({ clientId: 'an-id', ...config }).error?.issues.map(({ path }) => path.join('.'));

  test.each([undefined, 'client_secret_post', 'client_secret_basic', 'client_secret_jwt'])(
    '%s: the secret',
    (method) => {
      const config = { ...(method && { tokenEndpointAuthMethod: method }), privateKey: pem };
      expect(refused(config)).toEqual(['clientSecret']);
      expect(refused({ ...config, clientSecret: ' ' })).toEqual(['clientSecret']);
    },
  );

  test('and what is refused says why', () => {
    const issues = (config: Record<string, string>) => guard.safeParse({ clientId: 'an-id', ...config }).error?.issues;
    expect(issues({ tokenEndpointAuthMethod: 'client_secret_jwt' })).toEqual([
      { code: 'custom', path: ['clientSecret'], message: 'Required by client_secret_jwt.' },
    ]);
    expect(issues({ tokenEndpointAuthMethod: 'private_key_jwt' })).toEqual([
      {
        code: 'custom',
        path: ['privateKey'],
        message: expect.stringMatching(/^Expected a private key in PEM: RSA of /),
      },
    ]);
  });

  const method = { tokenEndpointAuthMethod: 'private_key_jwt' };

  test('private_key_jwt: the key', () => {
    expect(refused({ ...secret, ...method })).toEqual(['privateKey']);
    expect(refused({ ...secret, ...method, privateKey: ' ' })).toEqual(['privateKey']);
  });

  test.each([
    ['nonsense', 'hunter2'],
    ['half of one', pem.slice(0, 80)],
    ['the public half', publicKey.export({ format: 'pem', type: 'spki' }).toString()],
    ['an encrypted one', privateKey.export({ ...pkcs8, cipher: 'aes-256-cbc', passphrase: 'x' }).toString()],
    ['one that signs no JWT', generateKeyPairSync('x25519').privateKey.export(pkcs8).toString()],
  ])('private_key_jwt: a key that is %s is none', (_, key) => {
    expect(refused({ ...method, privateKey: key })).toEqual(['privateKey']);
  });

  test('a key that the method does not need may be nonsense', () => {
    expect(refused({ ...secret, privateKey: 'hunter2' })).toBeUndefined();
  });
});

describe('the guard', () => {
  test('fills in the defaults', () => {
    expect(guard.parse(secret)).toMatchObject({
      ...secret,
      tokenEndpointAuthMethod: 'client_secret_post',
      clientSecretJwtSigningAlgorithm: 'HS256',
    });
  });

  test.each([
    { tokenEndpointAuthMethod: 'tls_client_auth' },
    { clientSecretJwtSigningAlgorithm: 'none' },
    { clientId: '' },
  ])('refuses %j', (config) => {
    expect(guard.safeParse({ ...secret, ...config }).success).toBe(false);
  });
});

describe('the form', () => {
  test('hides secret and key', () => {
    const confidential = formItems.filter((item) => 'isConfidential' in item && item.isConfidential);
    expect(confidential.map(({ key }) => key)).toEqual(['clientSecret', 'privateKey']);
  });

  test('asks for a key or an algorithm only where the method needs it', () => {
    const shown = Object.fromEntries(
      formItems.map(({ key, showConditions }) => [key, showConditions?.[0]?.expectValue]),
    );
    expect(shown).toMatchObject({
      clientSecretJwtSigningAlgorithm: 'client_secret_jwt',
      privateKey: 'private_key_jwt',
      privateKeyId: 'private_key_jwt',
    });
  });
});

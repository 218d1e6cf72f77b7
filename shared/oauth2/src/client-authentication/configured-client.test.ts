import { generateKeyPairSync } from 'node:crypto';
import { jwtVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import { connectorConfig } from '../connector-config.ts';
import { failure } from '../failure.ts';
import { configuredClient, configuredClientAuthentication } from './configured-client.ts';

const endpoint = 'https://provider.test/token';
const { guard, formItems } = connectorConfig(configuredClient);
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
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

describe('what the method needs must be there', () => {
  test.each(['client_secret_post', 'client_secret_basic', 'client_secret_jwt'])('%s: the secret', async (method) => {
    const missing = failure('configInvalid', { field: 'clientSecret' });
    const config = { clientId: 'an-id', tokenEndpointAuthMethod: method, privateKey: pem };
    await expect(authenticate(config)).rejects.toThrow(missing);
    await expect(authenticate({ ...config, clientSecret: ' ' })).rejects.toThrow(missing);
  });

  test('private_key_jwt: the key', async () => {
    const config = { ...secret, tokenEndpointAuthMethod: 'private_key_jwt' };
    await expect(authenticate(config)).rejects.toThrow(failure('configInvalid', { field: 'privateKey' }));
  });
});

describe('the guard', () => {
  test('fills in the defaults', () => {
    expect(guard.parse({ clientId: 'an-id' })).toEqual({
      clientId: 'an-id',
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

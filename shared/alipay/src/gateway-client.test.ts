import { generateKeyPairSync } from 'node:crypto';
import { connectorConfig } from '@logto-social/oauth2';
import { expect, test } from 'vitest';
import { appAsGatewayClient, charset, gatewayFields } from './gateway-client.ts';
import { alipayPublicKey, applicationPrivateKey } from './simulator.ts';

const fields = connectorConfig({ ...gatewayFields, charset });
const guard = fields.guard.transform(appAsGatewayClient);
const application = { appId: '2014072300007148', privateKey: applicationPrivateKey };

test('keys are read at the edge', () => {
  const client = guard.parse({ ...application, alipayPublicKey, signType: 'RSA', charset: 'gbk' });
  expect(client).toMatchObject({ clientId: '2014072300007148', signType: 'RSA', charset: 'gbk' });
  expect(client.privateKey.type).toBe('private');
  expect(client.alipayPublicKey?.type).toBe('public');
});

test('RSA2 and UTF-8 are the defaults, and Alipay’s key may be missing', () => {
  const client = guard.parse(application);
  expect(client).toMatchObject({ signType: 'RSA2', charset: 'utf8' });
  for (const empty of [undefined, '', ' \n']) {
    expect(guard.parse({ ...application, alipayPublicKey: empty }).alipayPublicKey).toBeUndefined();
  }
});

test.each(['privateKey', 'alipayPublicKey'])('a %s that is no key is named, and not repeated', (key) => {
  const { error } = guard.safeParse({ ...application, alipayPublicKey, [key]: 'no-key' });
  expect(error?.issues.map(({ path }) => path)).toEqual([[key]]);
  expect(JSON.stringify(error?.issues)).not.toContain('no-key');
});

test('a key of another kind is refused, as the gateway knows RSA alone', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const keys = {
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }),
    alipayPublicKey: publicKey.export({ format: 'pem', type: 'spki' }),
  };
  const { error } = guard.safeParse({ ...application, ...keys });
  expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [['privateKey'], 'Expected an RSA private key.'],
    [['alipayPublicKey'], 'Expected an RSA public key.'],
  ]);
});

test('the private key is hidden in the console', () => {
  expect(fields.formItems.find(({ key }) => key === 'privateKey')).toMatchObject({ isConfidential: true });
});

import { expect, test } from 'vitest';
import { authorizationCallbackHandler } from './authorization-callback-handler.ts';
import type { GatewayClient } from './gateway-client.ts';
import { readPrivateKey } from './read-key.ts';
import { applicationPrivateKey } from './simulator.ts';

const privateKey = readPrivateKey(applicationPrivateKey) ?? expect.fail('no key');
const client: GatewayClient = { clientId: '2014072300007148', privateKey, signType: 'RSA2' };
const flow = { redirectUri: 'https://logto.example.com/callback/id', state: 'state' };

test('the code is called auth_code', async () => {
  const callback = { app_id: '2014072300007148', source: 'alipay_wallet', scope: 'auth_user', auth_code: 'code' };
  expect(await authorizationCallbackHandler(client, callback, flow)).toBe('code');
});

test('auth_code goes before code', async () => {
  expect(await authorizationCallbackHandler(client, { code: 'other', auth_code: 'code' }, flow)).toBe('code');
  expect(await authorizationCallbackHandler(client, { code: 'code' }, flow)).toBe('code');
});

test('another state is refused', async () => {
  await expect(authorizationCallbackHandler(client, { auth_code: 'code', state: 'other' }, flow)).rejects.toMatchObject(
    {
      code: 'authorization_failed',
    },
  );
});

test.each([undefined, 'code', {}, { auth_code: '' }])('%j carries no code', async (callback) => {
  await expect(authorizationCallbackHandler(client, callback, flow)).rejects.toMatchObject({
    code: 'insufficient_request_parameters',
  });
});

import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { readCallback } from './read-callback.ts';

const config = { shop: 'some-shop.myshopify.com', clientId: 'id', clientSecret: 'hush' };
const state = '0.6784241404160823';
const flow = { redirectUri: 'https://logto.example.com/callback/id', state };

/** https://hexdocs.pm/shopify_oauth/Shopify.OAuth.html, which Shopify's documentation had as its example. */
const documented = {
  code: '0907a61c0c8d55e99db179b68161bc00',
  hmac: '700e2dadb827fcc8609e9d5ce208b2e9cdaab9df07390d2cbca10d7c328fc4bf',
  shop: 'some-shop.myshopify.com',
  timestamp: '1337178173',
};

test.each([
  ['with its state', { ...documented, state }],
  ['whose state was stripped', documented],
  ['beside the redirect URI of the host', { redirectUri: flow.redirectUri, ...documented }],
])('the documented callback counts %s', async (_, callback) => {
  expect(await readCallback(config, callback, flow)).toBe(documented.code);
});

test('the state that was stripped is that of the flow, and of no other', async () => {
  const other = readCallback(config, documented, { ...flow, state: '0.6784241404160824' });
  await expect(other).rejects.toMatchObject({ data: { field: 'hmac' } });
});

/** https://github.com/Shopify/shopify-app-js/pull/3102 */
test('a space is signed as %20', async () => {
  const spaced = { code: 'a code', shop: config.shop, timestamp: '1337178173' };
  const message = `code=a%20code&shop=${config.shop}&state=${state}&timestamp=1337178173`;
  const hmac = createHmac('sha256', config.clientSecret).update(message).digest('hex');
  expect(await readCallback(config, { ...spaced, hmac }, flow)).toBe('a code');
});

test('another secret has signed nothing', async () => {
  const other = readCallback({ ...config, clientSecret: 'hush2' }, documented, flow);
  await expect(other).rejects.toMatchObject({ data: { field: 'hmac' } });
});

import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, HttpResponse, relocated, signIn, testConnector } from '@logto-social/testing';
import { accountApi, signInPage, withoutSession } from '@logto-social/testing/simulator';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';
import { config } from './types.ts';

const bench = testConnector(createConnector, mock);

test('the raw data holds the person, and not the token that came with them', async () => {
  const { userInfo } = await signIn(bench);
  expect(userInfo.rawData).toEqual({ associated_user: mock.token.response.associated_user });
});

test('another shop is asked where it stands', async () => {
  const elsewhere = relocated(mock, { 'https://johns-apparel.myshopify.com': 'https://2-shop.myshopify.com' });
  const config = { ...mock.config, shop: ' 2-Shop.myshopify.com ' };
  expect((await signIn(bench, { mock: elsewhere, config })).userInfo.id).toBe('902541635');
  expect(bench.requests).toEqual(['POST https://2-shop.myshopify.com/admin/oauth/access_token']);
});

test.each([
  'johns-apparel',
  'https://johns-apparel.myshopify.com',
  'johns-apparel.myshopify.com/admin',
  'johns-apparel.myshopify.com.attacker.example.com',
  'attacker.example.com#.myshopify.com',
  '.myshopify.com',
  '-.myshopify.com',
  'a.b.myshopify.com',
])('no shop is %s', (shop) => {
  const { error } = config.guard.safeParse({ ...mock.config, shop });
  expect(error?.issues[0]?.message).toBe('Enter the domain of the shop: it ends in .myshopify.com.');
});

test.each([
  ['the sign-in page, which strips the state', signInPage],
  ['the Account API', accountApi],
  ['a caller without a session', withoutSession],
])('the signature is checked for %s', async (_, makeCaller) => {
  expect((await signIn(bench, { caller: makeCaller() })).userInfo.id).toBe('902541635');
  const forged = signIn(bench, { caller: makeCaller(), callback: (sent) => ({ ...sent, timestamp: '1337178174' }) });
  await expect(forged).rejects.toMatchObject({
    code: ConnectorErrorCodes.InvalidConfig,
    data: { field: 'hmac' },
  });
});

const without = (left: string) => (sent: Record<string, string>) =>
  Object.fromEntries(Object.entries(sent).filter(([name]) => name !== left));

test.each([
  ['without a signature', without('hmac')],
  ['with an empty one', (sent: Record<string, string>) => ({ ...sent, hmac: '' })],
  ['with half of it', (sent: Record<string, string>) => ({ ...sent, hmac: String(sent.hmac).slice(0, 32) })],
  ['that lacks what is signed', without('shop')],
  ['with a parameter that is not signed', (sent: Record<string, string>) => ({ ...sent, ids: '1' })],
])('a callback %s is refused before any request', async (_, callback) => {
  await expect(signIn(bench, { callback })).rejects.toMatchObject({ data: { field: 'hmac' } });
  expect(bench.requests).toEqual([]);
});

/** https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/authorization-code-grant#step-1-verify-the-installation-request: "subject to change". */
test('a parameter that Shopify adds one day is signed with the rest', async () => {
  const answer = (sent: Record<string, string>) => ({ ...sent, locale: 'fr', plan: 'a&b=é' });
  expect((await signIn(bench, { answer })).userInfo.id).toBe('902541635');
});

test('a callback that Shopify has signed for another shop of the app is refused before any request', async () => {
  const signed = { code: 'code', shop: 'attacker.myshopify.com', state: 'state-of-the-host', timestamp: '1337178173' };
  /** By `openssl dgst -sha256 -hmac hush` over the four in this order. */
  const hmac = '5441fa5cb9e4dea028dbb99e8315a556fd8d98677fdfd42715a94eb761c27fd1';
  const callback = () => ({ ...signed, hmac });
  await expect(signIn(bench, { caller: accountApi(), callback })).rejects.toMatchObject({
    code: ConnectorErrorCodes.AuthorizationFailed,
    data: { field: 'shop' },
  });
  expect(bench.requests).toEqual([]);
});

test('a token of the shop, which is nobody’s, signs nobody in', async () => {
  const { access_token, scope } = mock.token.response;
  const respond = () => HttpResponse.json({ access_token, scope });
  const meanwhile = () => bench.server.use(answering(mock.token.endpoint, respond));
  await expect(signIn(bench, { meanwhile })).rejects.toMatchObject({
    code: ConnectorErrorCodes.InvalidResponse,
    data: { field: 'associated_user' },
  });
});

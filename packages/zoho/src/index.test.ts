import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, HttpResponse, relocated, signIn, testConnector } from '@logto-social/testing';
import { accountApi } from '@logto-social/testing/simulator';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const servers = {
  us: 'https://accounts.zoho.com',
  eu: 'https://accounts.zoho.eu',
  in: 'https://accounts.zoho.in',
  au: 'https://accounts.zoho.com.au',
  jp: 'https://accounts.zoho.jp',
  ca: 'https://accounts.zohocloud.ca',
  sa: 'https://accounts.zoho.sa',
  uk: 'https://accounts.zoho.uk',
  cn: 'https://accounts.zoho.com.cn',
};

/** https://www.zoho.com/accounts/protocol/oauth/multi-dc/client-authorization.html */
const from = (location: string, server: string) => (sent: Record<string, string>) => ({
  ...sent,
  location,
  'accounts-server': server,
});

test.each(Object.entries(servers))('the data center %s is %s', async (dataCenter, server) => {
  const config = { ...mock.config, dataCenter };
  const there = relocated(mock, { 'https://accounts.zoho.com': server });
  const { userInfo } = await signIn(bench, { mock: there, config, answer: from(dataCenter, server) });
  expect(userInfo.id).toBe('1234567');
  expect(bench.requests).toEqual([`POST ${server}/oauth/v2/token`, `GET ${server}/oauth/user/info`]);
});

test.each(['https://accounts.zoho.eu', 'https://accounts.zoho.com.attacker.example.com', ''])(
  'an account at %j, which is not the configured data center, is refused before any request',
  async (server) => {
    const refused = signIn(bench, { caller: accountApi(), answer: from('eu', server) });
    await expect(refused).rejects.toMatchObject({ code: ConnectorErrorCodes.AuthorizationFailed });
    expect(bench.requests).toEqual([]);
  },
);

/** https://github.com/asciisd/zoho/issues/6 */
test('a client that is registered elsewhere is a wrong one, though the status is 200', async () => {
  const respond = () => HttpResponse.json({ error: 'invalid_client' });
  const meanwhile = () => bench.server.use(answering(mock.token.endpoint, respond));
  await expect(signIn(bench, { meanwhile })).rejects.toMatchObject({ code: ConnectorErrorCodes.InvalidConfig });
});

/** https://github.com/zoho/zcrm-php-sdk/issues/5 */
test('a token without the scope is not accepted, though the status is 200', async () => {
  const respond = () => HttpResponse.json({ status_code: 405 });
  const meanwhile = () => bench.server.use(answering('https://accounts.zoho.com/oauth/user/info', respond));
  await expect(signIn(bench, { meanwhile })).rejects.toMatchObject({
    code: ConnectorErrorCodes.SocialAccessTokenInvalid,
  });
});

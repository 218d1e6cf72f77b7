import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, HttpResponse, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

test('a wrong secret is told', async () => {
  await expect(signIn(bench, { config: { ...mock.config, clientSecret: 'another' } })).rejects.toMatchObject({
    code: ConnectorErrorCodes.InvalidConfig,
    data: { error: '-14004' },
  });
});

test('a server outside of Vietnam is told in the words of Zalo', async () => {
  const message = 'Personal information is limited due to IP address not inside Vietnam';
  const refused = answering('https://graph.zalo.me/v2.0/me', () => HttpResponse.json({ error: -501, message }));
  await expect(signIn(bench, { meanwhile: () => bench.server.use(refused) })).rejects.toMatchObject({
    code: ConnectorErrorCodes.General,
    data: { error: '-501', errorDescription: expect.stringContaining(message) },
  });
});

import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, HttpResponse, makeConnector, signIn, simulateProvider, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

test('tokens are refreshed at the endpoint that is there for it, and the refresh token stays', async () => {
  bench.server.use(...simulateProvider(mock).handlers);
  const connector = await makeConnector(bench);
  const tokens = await connector.getAccessTokenByRefreshToken?.('figur_refresh');
  expect(tokens).toMatchObject({ access_token: 'figu_next_access', refresh_token: 'figur_refresh' });
  expect(bench.requests).toContain('POST https://api.figma.com/v1/oauth/refresh');
});

/** https://github.com/figma/code-connect/issues/9 */
test('a scope that is missing is told in the words of Figma', async () => {
  const err = 'Invalid scope(s): file_content:read. This endpoint requires the current_user:read scope';
  const respond = () => HttpResponse.json({ status: 403, err }, { status: 403 });
  const meanwhile = () => bench.server.use(answering('https://api.figma.com/v1/me', respond));
  await expect(signIn(bench, { meanwhile })).rejects.toMatchObject({
    code: ConnectorErrorCodes.General,
    data: { errorDescription: expect.stringContaining('requires the current_user:read scope') },
  });
});

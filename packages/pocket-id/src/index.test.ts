import { ConnectorErrorCodes } from '@logto/connector-kit';
import { expectFailure, relocated, signIn, testConnector, testInstances } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

testInstances(bench, (url) => relocated(mock, { 'https://id.example.com': url }));

/** https://pocket-id.org/docs/configuration/environment-variables: `INTERNAL_APP_URL`. */
test.each([
  ['https://pocket-id.internal', 'https://one.example.com', undefined],
  ['http://pocket-id:1411', 'https://two.example.com', ConnectorErrorCodes.InvalidResponse],
])('endpoints that stand at %s', async (internal, appUrl, code) => {
  const apart = relocated(mock, {
    'https://id.example.com/api/oidc': `${internal}/api/oidc`,
    'https://id.example.com/.well-known/jwks.json': `${internal}/.well-known/jwks.json`,
    'https://id.example.com': appUrl,
  });
  const run = signIn(bench, { mock: apart, config: apart.config });
  if (code) await expectFailure(run, code, { mock: apart });
  else expect((await run).userInfo.id).toBe(mock.user.id);
});

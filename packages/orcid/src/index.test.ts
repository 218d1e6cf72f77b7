import { ConnectorErrorCodes } from '@logto/connector-kit';
import { expectFailure, type ProviderMock, relocated, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const claiming = (claims: Record<string, unknown>): ProviderMock => {
  const { idToken } = mock;
  if (!idToken) throw new Error('The mock has an ID token.');
  return { ...mock, idToken: { ...idToken, claims: { ...idToken.claims, ...claims } } };
};

/** https://github.com/ORCID/ORCID-Source/blob/main/orcid-web/ORCID_AUTH_WITH_OPENID_CONNECT.md */
test('the sandbox is ORCID on another host', async () => {
  const sandbox = relocated(mock, { 'https://orcid.org': 'https://sandbox.orcid.org' });
  const config = { ...mock.config, environment: 'sandbox' };
  expect((await signIn(bench, { mock: sandbox, config })).userInfo.id).toBe('0000-0002-5062-2209');
});

test('an ID whose check character is wrong is none', async () => {
  const changed = claiming({ sub: '0000-0002-5062-2208' });
  await expectFailure(signIn(bench, { mock: changed }), ConnectorErrorCodes.InvalidResponse, { mock: changed });
});

test('a researcher without a published name has the given and the family name', async () => {
  const { userInfo } = await signIn(bench, { mock: claiming({ name: undefined }) });
  expect(userInfo.name).toBe('Tom Dem');
});

test('a name that the ID token lacks is that of the token response', async () => {
  const changed = claiming({ name: undefined, given_name: undefined, family_name: undefined });
  expect((await signIn(bench, { mock: changed })).userInfo.name).toBe('Mr Credit Name');
});

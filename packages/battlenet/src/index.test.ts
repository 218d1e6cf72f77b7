import { ConnectorErrorCodes } from '@logto/connector-kit';
import { relocated, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const signInAs = (profile: Record<string, unknown>) => {
  const resources = mock.resources.map((resource) => ({ ...resource, response: profile }));
  return signIn(bench, { mock: { ...mock, resources } });
};

test('China is Battle.net on another host', async () => {
  const china = relocated(mock, { 'https://oauth.battle.net': 'https://oauth.battlenet.com.cn' });
  const { userInfo } = await signIn(bench, { mock: china, config: { ...mock.config, region: 'china' } });
  expect(userInfo).toMatchObject(mock.user);
  expect(bench.requests.filter((request) => !request.includes('https://oauth.battlenet.com.cn/'))).toEqual([]);
});

/** A "64 bit unsigned integer": https://dev.battle.net/docs/read/concepts/AccountIds */
test('an account ID that JSON rounds signs nobody in', async () => {
  await expect(signInAs({ id: 2 ** 53, battletag: 'Player#1234' })).rejects.toMatchObject({
    code: ConnectorErrorCodes.InvalidResponse,
    data: { field: 'id' },
  });
});

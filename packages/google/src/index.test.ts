import { begin, signIn, signInPage, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const parametersWith = async (config: object) => {
  const uri = await begin(bench, { caller: signInPage(), config: { ...mock.config, ...config } });
  return Object.fromEntries(new URL(uri).searchParams);
};

/** https://developers.google.com/identity/protocols/oauth2/web-server#creatingclient */
test('prompts are asked for together', async () => {
  expect(await parametersWith({ prompts: ['consent', 'select_account'] })).toMatchObject({
    prompt: 'consent select_account',
  });
});

test('offline access is asked for where the administrator wants refresh tokens', async () => {
  expect(await parametersWith({ offlineAccess: true })).toMatchObject({ access_type: 'offline' });
  expect(await parametersWith({ offlineAccess: false })).not.toHaveProperty('access_type');
});

test('a configuration of Logto’s own connector is taken as it is', async () => {
  const config = { prompts: ['select_account'], oneTap: { isEnabled: true }, offlineAccess: false };
  expect(await parametersWith(config)).toMatchObject({ prompt: 'select_account' });
});

/** https://developers.google.com/identity/openid-connect/openid-connect#validatinganidtoken */
test('the older spelling of the issuer is accepted', async () => {
  const { idToken } = mock;
  if (!idToken) throw new Error('The mock has an ID token.');
  const claims = { ...idToken.claims, iss: 'accounts.google.com' };
  const { userInfo } = await signIn(bench, { mock: { ...mock, idToken: { ...idToken, claims } } });
  expect(userInfo.id).toBe(mock.user.id);
});

import { ConnectorPlatform } from '@logto/connector-kit';
import { alipayPublicKey } from '@logto-social/alipay/simulator';
import { accountApi, begin, signIn, signInPage, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

test('is offered to native apps, for the same identity as on the web', async () => {
  const { metadata } = await createConnector({ getConfig: async () => mock.config });
  expect(metadata).toMatchObject({ target: 'alipay', platform: ConnectorPlatform.Native });
});

test('the authorization URI is the one that Logto’s SDKs know', async () => {
  expect(await begin(bench, { caller: signInPage() })).toBe(
    'alipay://?app_id=2014072300007148&state=state-of-the-host',
  );
});

test('the whole result of Alipay’s SDK may come back', async () => {
  const result = { app_id: '2014072300007148', scope: 'auth_user', result_code: 'SUCCESS' };
  const { userInfo } = await signIn(bench, { caller: accountApi(), callback: (sent) => ({ ...sent, ...result }) });
  expect(userInfo).toMatchObject(mock.user);
});

test('an app may hand the code on under its usual name', async () => {
  const { userInfo } = await signIn(bench, {
    callback: ({ auth_code, ...sent }) => ({ ...sent, code: auth_code ?? '' }),
  });
  expect(userInfo).toMatchObject(mock.user);
});

test.each(['RSA', 'RSA2'])('signed with %s, answers are verified with Alipay’s public key', async (signType) => {
  const { userInfo } = await signIn(bench, { config: { ...mock.config, alipayPublicKey, signType } });
  expect(userInfo).toMatchObject(mock.user);
});

import { relocated, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

/** https://developer.intuit.com/.well-known/openid-sandbox-configuration */
test('the sandbox has user info elsewhere, and nothing else', async () => {
  const sandbox = relocated(mock, {
    'https://accounts.platform.intuit.com': 'https://sandbox-accounts.platform.intuit.com',
  });
  const config = { ...mock.config, environment: 'sandbox' };
  const { userInfo } = await signIn(bench, { mock: sandbox, config });
  expect(userInfo).toMatchObject(mock.user);
  expect(bench.requests.at(-1)).toBe('GET https://sandbox-accounts.platform.intuit.com/v1/openid_connect/userinfo');
});

/** https://github.com/intuit/oauth-jsclient/blob/master/test/mocks/userInfo.json: with the scope `phone`. */
test.each([
  [true, '1234567890'],
  [false, undefined],
  [undefined, undefined],
])('a phone number counts by its own flag (%s)', async (phoneNumberVerified, phone) => {
  const resources = mock.resources.map((resource) => ({
    ...resource,
    response: { ...Object(resource.response), phoneNumber: '+1234567890', phoneNumberVerified },
  }));
  const { userInfo } = await signIn(bench, { mock: { ...mock, resources } });
  expect(userInfo.phone).toBe(phone);
});

test('the company that the callback names is not the person’s', async () => {
  const { userInfo } = await signIn(bench, { callback: (sent) => ({ ...sent, realmId: '9130347957983546' }) });
  expect(userInfo.id).toBe(mock.user.id);
  expect(JSON.stringify(userInfo.rawData)).not.toContain('9130347957983546');
});

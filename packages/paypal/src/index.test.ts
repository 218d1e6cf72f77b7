import { type ProviderMock, relocated, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const answering = (changes: Record<string, unknown>): ProviderMock => ({
  ...mock,
  resources: mock.resources.map((resource) => ({
    ...resource,
    response: { ...Object(resource.response), ...changes },
  })),
});

/** https://developer.paypal.com/log-in/build-button and https://developer.paypal.com/api/identity/v1 */
test('the sandbox is PayPal on other hosts', async () => {
  const sandbox = relocated(mock, {
    'https://www.paypal.com/signin': 'https://www.sandbox.paypal.com/signin',
    'https://api-m.paypal.com': 'https://api-m.sandbox.paypal.com',
  });
  const { userInfo } = await signIn(bench, { mock: sandbox, config: { ...mock.config, environment: 'sandbox' } });
  expect(userInfo).toMatchObject(mock.user);
  expect(bench.requests.filter((request) => !request.includes('.sandbox.paypal.com/'))).toEqual([]);
});

test('a verified account does not vouch for an address', async () => {
  const changed = answering({ email_verified: undefined, verified_account: 'true', verified: 'true' });
  expect((await signIn(bench, { mock: changed })).userInfo).not.toHaveProperty('email');
});

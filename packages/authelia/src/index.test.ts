import { relocated, signIn, testConnector, testInstances } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

testInstances(bench, (url) => relocated(mock, { 'https://auth.example.com': url }));

/** https://www.authelia.com/integration/openid-connect/openid-connect-1.0-claims/#restore-functionality-prior-to-claims-parameter */
test('a claims policy that puts everything into the ID token vouches for no address either', async () => {
  const { idToken } = mock;
  if (!idToken) throw new Error('The mock has an ID token.');
  const claims = { ...idToken.claims, name: 'John Smith', email: 'john@example.com', email_verified: true };
  const { userInfo } = await signIn(bench, { mock: { ...mock, idToken: { ...idToken, claims } } });
  expect(userInfo).toMatchObject({ id: '5f1c9f2e-1c7b-4f43-9d4b-6a3f8f6f2c11', name: 'John Smith' });
  expect(userInfo).not.toHaveProperty('email');
});

/** https://www.authelia.com/integration/openid-connect/openid-connect-1.0-claims/#phone: "true if the phone number has a value". */
test('a number that nobody verified is not passed on', async () => {
  const resources = mock.resources.map((resource) => ({
    ...resource,
    response: { ...Object(resource.response), phone_number: '+15555550100', phone_number_verified: true },
  }));
  expect((await signIn(bench, { mock: { ...mock, resources } })).userInfo).not.toHaveProperty('phone');
});

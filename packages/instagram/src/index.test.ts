import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, expectFailure, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const answers = (body: Record<string, unknown>, status: number) => ({
  meanwhile: () =>
    bench.server.use(answering('https://api.instagram.com/oauth/access_token', () => Response.json(body, { status }))),
});

test('the tokens may be in a list of one, as it is documented', async () => {
  const { userInfo } = await signIn(bench, answers({ data: [mock.token?.response] }, 200));
  expect(userInfo.id).toBe('17841405822304914');
});

/** https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/get-started */
test('and so may the profile', async () => {
  const resources = mock.resources.map((resource) => ({ ...resource, response: { data: [resource.response] } }));
  expect((await signIn(bench, { mock: { ...mock, resources } })).userInfo).toMatchObject(mock.user);
});

/** As https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login#step-2---exchange-the-code-for-a-token says it, and developers report it. */
test.each([
  'Matching code was not found or was already used',
  'Matching code was not found or was already used.',
  'This authorization code has been used',
])('a code that was used asks to start again: %j', async (error_message) => {
  const run = signIn(bench, answers({ error_type: 'OAuthException', code: 400, error_message }, 400));
  await expectFailure(run, ConnectorErrorCodes.SocialAuthCodeInvalid, { mock });
});

test('a person without a name goes by their username', async () => {
  const resources = mock.resources.map((resource) => ({
    ...resource,
    response: { user_id: '17841405822304914', username: 'jane' },
  }));
  expect((await signIn(bench, { mock: { ...mock, resources } })).userInfo.name).toBe('jane');
});

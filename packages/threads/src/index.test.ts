import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, expectFailure, HttpResponse, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

/** https://developers.facebook.com/documentation/threads/get-started/get-access-tokens-and-permissions */
test('a code that was used asks to start again', async () => {
  const error_message = 'Matching code was not found or was already used';
  const body = { error_type: 'OAuthException', code: 400, error_message };
  const meanwhile = () =>
    bench.server.use(
      answering('https://graph.threads.com/oauth/access_token', () => HttpResponse.json(body, { status: 400 })),
    );
  await expectFailure(signIn(bench, { meanwhile }), ConnectorErrorCodes.SocialAuthCodeInvalid, { mock });
});

test('a person without a name goes by their username', async () => {
  const resources = mock.resources.map((resource) => ({ ...resource, response: { id: '1234567', username: 'jane' } }));
  expect((await signIn(bench, { mock: { ...mock, resources } })).userInfo.name).toBe('jane');
});

import { ConnectorErrorCodes } from '@logto/connector-kit';
import {
  answering,
  expectFailure,
  HttpResponse,
  relocated,
  signIn,
  testConnector,
  testInstances,
} from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

testInstances(bench, (url) => relocated(mock, { 'https://codeberg.org': url }));

test('a person without a full name goes by their username', async () => {
  const resources = mock.resources.map((resource) => ({
    ...resource,
    response: { sub: '4242', name: '', preferred_username: 'jane' },
  }));
  expect((await signIn(bench, { mock: { ...mock, resources } })).userInfo.name).toBe('jane');
});

test.each(['unable to parse refresh token', 'token was already used'])(
  'a refresh that fails as %j is over',
  async (words) => {
    const body = { error: 'unauthorized_client', error_description: words };
    const meanwhile = () =>
      bench.server.use(
        answering('https://codeberg.org/login/oauth/access_token', () => HttpResponse.json(body, { status: 400 })),
      );
    await expectFailure(signIn(bench, { meanwhile }), ConnectorErrorCodes.SocialAuthCodeInvalid, { mock });
  },
);

import { ConnectorErrorCodes } from '@logto/connector-kit';
import {
  answering,
  type Bench,
  expectFailure,
  HttpResponse,
  relocated,
  signIn,
  testInstances,
} from '@logto-social/testing';
import { expect, test } from 'vitest';
import { mock as family } from './mock.ts';

/** What the connectors of the family do, besides what every connector does. */
export const testGiteaFamily = (bench: Bench) => {
  const { mock } = bench;
  const instance = String(mock.config.instanceUrl);

  testInstances(bench, (url) => relocated(mock, { [instance]: url }));

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
      const { endpoint } = family(instance).token;
      const meanwhile = () => bench.server.use(answering(endpoint, () => HttpResponse.json(body, { status: 400 })));
      await expectFailure(signIn(bench, { meanwhile }), ConnectorErrorCodes.SocialAuthCodeInvalid, { mock });
    },
  );
};

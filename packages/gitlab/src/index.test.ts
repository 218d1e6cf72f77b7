import { ConnectorErrorCodes } from '@logto/connector-kit';
import {
  begin,
  expectFailure,
  makeConnector,
  type ProviderMock,
  signIn,
  signInPage,
  simulateProvider,
  testConnector,
} from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const claims = { iss: 'https://gitlab.com', sub: '1' };

describe('a self-managed instance', () => {
  const instanceUrl = 'https://example.com/gitlab';
  const config = { ...mock.config, instanceUrl };
  const selfManaged: ProviderMock = {
    ...mock,
    config,
    authorization: { ...mock.authorization, endpoint: 'https://example.com/gitlab/oauth/authorize' },
    token: { ...mock.token, endpoint: 'https://example.com/gitlab/oauth/token' },
    idToken: {
      jwksUri: 'https://example.com/gitlab/oauth/discovery/keys',
      claims: { ...mock.idToken?.claims, ...claims, iss: 'https://example.com/gitlab' },
    },
  };

  test.each(['https://example.com/gitlab', 'https://example.com/gitlab/', ' https://example.com/gitlab '])(
    'is asked below its own URL, even a relative one (%j)',
    async (instanceUrl) => {
      const { userInfo } = await signIn(bench, { mock: selfManaged, config: { ...config, instanceUrl } });
      expect(userInfo).toMatchObject(mock.user);
      for (const request of bench.requests) expect(request).toContain(' https://example.com/gitlab/oauth/');
    },
  );

  test('refreshes its own tokens', async () => {
    bench.server.use(...simulateProvider(selfManaged).handlers);
    const connector = await makeConnector(bench, config);
    const tokens = await connector.getAccessTokenByRefreshToken?.(String(mock.token.response.refresh_token));
    expect(tokens?.access_token).toBe(mock.token.refreshed?.access_token);
  });

  test('cannot vouch for anybody with a token of another instance', async () => {
    const ofGitlabDotCom = { ...selfManaged, idToken: { ...selfManaged.idToken, claims } };
    await expectFailure(signIn(bench, { mock: ofGitlabDotCom, config }), ConnectorErrorCodes.SocialIdTokenInvalid, {
      mock,
      field: 'iss',
    });
  });

  test.each(['example.com', 'ftp://example.com', 'not a URL'])('has a URL, and not %j', (instanceUrl) =>
    expectFailure(
      begin(bench, { caller: signInPage(), config: { ...mock.config, instanceUrl } }),
      ConnectorErrorCodes.InvalidConfig,
      { mock, field: 'instanceUrl' },
    ),
  );

  test.each([undefined, '', '  '])('is GitLab.com where none is named (%j)', async (instanceUrl) => {
    const uri = await begin(bench, { caller: signInPage(), config: { ...mock.config, instanceUrl } });
    expect(uri).toMatch(/^https:\/\/gitlab\.com\/oauth\/authorize\?/);
  });
});

describe('the ID token', () => {
  const personWith = async (idToken: ProviderMock['idToken']) =>
    (await signIn(bench, { mock: { ...mock, ...(idToken && { idToken }) } })).userInfo;

  test('saves the request that user info would take', async () => {
    await signIn(bench);
    bench.requests.splice(0);
    await signIn(bench);
    expect(bench.requests).toEqual(['POST https://gitlab.com/oauth/token']);
  });

  /** https://gitlab.com/gitlab-org/gitlab/-/merge_requests/110922 */
  test('of a GitLab from before 2023 has the ID and the address alone, which is enough', async () => {
    const { rawData, ...person } = await personWith({
      ...mock.idToken,
      claims: { ...claims, email: 'public@example.com', email_verified: true },
    });
    expect(person).toEqual({ id: '1', email: 'public@example.com' });
  });

  test('has no address where the person shows none and the scope does not ask for it', async () => {
    expect(await personWith({ ...mock.idToken, claims })).not.toHaveProperty('email');
  });
});

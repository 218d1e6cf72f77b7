import { ConnectorErrorCodes } from '@logto/connector-kit';
import {
  answering,
  HttpResponse,
  makeConnector,
  relocated,
  signIn,
  testConnector,
  testInstances,
} from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import { apiOf } from './constant.ts';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

/** https://docs.github.com/en/enterprise-server@latest/rest/using-the-rest-api/getting-started-with-the-rest-api */
testInstances(bench, (url) => {
  const { user, ...own } = relocated(mock, { 'https://github.com': url, 'https://api.github.com': `${url}/api/v3` });
  const { email, ...person } = user;
  return { ...own, user: person };
});

/** https://github.com/sourcegraph/sourcegraph-public-snapshot/issues/1376: "all email addresses are returned verified". */
test.each([
  [true, {}, undefined],
  [true, { trustUnverifiedEmail: true }, 'octocat@github.com'],
  [false, { trustUnverifiedEmail: true }, undefined],
])('an address that an Enterprise Server flags %j is, with %j, %j', async (verified, changes, email) => {
  const instanceUrl = 'https://github.example.com';
  const own = relocated(mock, { 'https://github.com': instanceUrl, 'https://api.github.com': `${instanceUrl}/api/v3` });
  const listed = [{ email: 'octocat@github.com', primary: true, verified, visibility: 'public' }];
  const meanwhile = () =>
    bench.server.use(answering(`${instanceUrl}/api/v3/user/emails`, () => HttpResponse.json(listed)));
  const config = { ...mock.config, instanceUrl, ...changes };
  expect((await signIn(bench, { mock: own, config, meanwhile })).userInfo.email).toBe(email);
});

/** https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency/feature-overview-for-github-enterprise-cloud-with-data-residency */
test('an enterprise on GHE.com has its API on a host of its own', async () => {
  const addresses = {
    'https://github.com': 'https://octocorp.ghe.com',
    'https://api.github.com': 'https://api.octocorp.ghe.com',
  };
  const config = { ...mock.config, instanceUrl: 'https://octocorp.ghe.com' };
  const { userInfo } = await signIn(bench, { mock: relocated(mock, addresses), config });
  expect(userInfo).toMatchObject({ id: '1', name: mock.user.name });
  expect(userInfo).not.toHaveProperty('email');
});

test.each(['https://ghe.com', 'https://notgithub.com', 'https://github.com.example.com'])(
  '%s is an Enterprise Server',
  (instanceUrl) => expect(apiOf(instanceUrl)).toBe(`${instanceUrl}/api/v3`),
);

test('what GitHub says is kept as Logto’s own connector keeps it', async () => {
  const [user, emails] = mock.resources.map(({ response }) => response);
  expect((await signIn(bench)).userInfo.rawData).toEqual({ userInfo: user, userEmails: emails });
  const hidden = await signInWithEmails(() => HttpResponse.json({}, { status: 404 }));
  expect(hidden.userInfo.rawData).toEqual({ userInfo: user, userEmails: [] });
});

/** https://docs.github.com/en/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-oauth-app-access-token-request-errors */
test('a refresh token that is no longer good asks to sign in again', async () => {
  const body = { error: 'bad_refresh_token', error_description: 'The refresh token passed is incorrect or expired.' };
  bench.server.use(answering('https://github.com/login/oauth/access_token', () => HttpResponse.json(body)));
  const connector = await makeConnector(bench);
  await expect(connector.getAccessTokenByRefreshToken?.('refresh-token')).rejects.toMatchObject({
    code: ConnectorErrorCodes.SocialAuthCodeInvalid,
  });
});

const signInWithEmails = (respond: () => Response) =>
  signIn(bench, { meanwhile: () => bench.server.use(answering('https://api.github.com/user/emails', respond)) });

describe('the addresses', () => {
  /** https://docs.github.com/en/rest/users/emails: a GitHub App without the permission, a token without the scope. */
  test.each([
    [403, { message: 'Resource not accessible by integration' }],
    [404, { message: 'Not Found' }],
  ])('that GitHub hides (%i) leave a person without one', async (status, body) => {
    const { userInfo } = await signInWithEmails(() => HttpResponse.json(body, { status }));
    expect(userInfo).toMatchObject({ id: '1', name: 'monalisa octocat' });
    expect(userInfo).not.toHaveProperty('email');
  });

  test('count only when primary', async () => {
    const { userInfo } = await signInWithEmails(() =>
      HttpResponse.json([
        { email: 'work@example.com', primary: false, verified: true, visibility: null },
        { email: 'octocat@github.com', primary: true, verified: false, visibility: null },
      ]),
    );
    expect(userInfo).not.toHaveProperty('email');
  });

  test('count where GitHub says so of one among odd ones', async () => {
    const listed = { email: 'octocat@github.com', primary: true, verified: true, visibility: 'public' };
    const { userInfo } = await signInWithEmails(() => HttpResponse.json([null, { email: 7, primary: true }, listed]));
    expect(userInfo.email).toBe('octocat@github.com');
  });

  test('never come from the public profile, which nobody verified', async () => {
    const { userInfo } = await signInWithEmails(() => HttpResponse.json([]));
    expect(userInfo).not.toHaveProperty('email');
  });
});

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
test('a profile that answers 403 for a rate limit says so, and one that merely mentions it does not', async () => {
  const answers = (body: object, status: number) => ({
    meanwhile: () =>
      bench.server.use(answering('https://api.github.com/user', () => HttpResponse.json(body, { status }))),
  });
  const limit = 'You have exceeded a secondary rate limit. Please wait a few minutes.';
  for (const message of [limit, 'API rate limit exceeded for user ID 1.', 'API Rate Limit Exceeded']) {
    await expect(signIn(bench, answers({ message }, 403))).rejects.toMatchObject({
      code: ConnectorErrorCodes.RateLimitExceeded,
    });
  }
  expect((await signIn(bench, answers({ id: 1, bio: limit }, 200))).userInfo.id).toBe('1');
});

test('a person without a name goes by the login', async () => {
  const [user, emails] = mock.resources;
  if (!user || !emails) throw new Error('The mock has two resources.');
  const nameless = { ...user, response: { ...Object(user.response), name: null } };
  const { userInfo } = await signIn(bench, { mock: { ...mock, resources: [nameless, emails] } });
  expect(userInfo.name).toBe('octocat');
});

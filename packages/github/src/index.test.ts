import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, HttpResponse, signIn, testConnector } from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

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

  test('that cannot be read now end the sign-in, rather than make an account without one', async () => {
    await expect(signInWithEmails(() => new HttpResponse(null, { status: 429 }))).rejects.toMatchObject({
      code: ConnectorErrorCodes.RateLimitExceeded,
    });
  });

  /** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
  test.each(['https://api.github.com/user', 'https://api.github.com/user/emails'])(
    'are no more hidden than the profile by a rate limit that answers 403 at %s',
    async (endpoint) => {
      const body = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' };
      const limited = answering(endpoint, () => HttpResponse.json(body, { status: 403 }));
      await expect(signIn(bench, { meanwhile: () => bench.server.use(limited) })).rejects.toMatchObject({
        code: ConnectorErrorCodes.RateLimitExceeded,
      });
    },
  );

  test('count only when primary', async () => {
    const { userInfo } = await signInWithEmails(() =>
      HttpResponse.json([
        { email: 'work@example.com', primary: false, verified: true, visibility: null },
        { email: 'octocat@github.com', primary: true, verified: false, visibility: null },
      ]),
    );
    expect(userInfo).not.toHaveProperty('email');
  });

  test('never come from the public profile, which nobody verified', async () => {
    const { userInfo } = await signInWithEmails(() => HttpResponse.json([]));
    expect(userInfo).not.toHaveProperty('email');
  });
});

test('a person without a name goes by the login', async () => {
  const [user, emails] = mock.resources;
  if (!user || !emails) throw new Error('The mock has two resources.');
  const nameless = { ...user, response: { ...Object(user.response), name: null } };
  const { userInfo } = await signIn(bench, { mock: { ...mock, resources: [nameless, emails] } });
  expect(userInfo.name).toBe('octocat');
});

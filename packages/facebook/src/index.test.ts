import { ConnectorErrorCodes } from '@logto/connector-kit';
import {
  answering,
  begin,
  HttpResponse,
  signIn,
  signInPage,
  testConnector,
  withoutWaiting,
} from '@logto-social/testing';
import { http } from '@logto-social/testing/simulator';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { graphError, longLived, mock } from './mock.ts';

const bench = testConnector(createConnector, mock);
const tokenEndpoint = 'https://graph.facebook.com/v26.0/oauth/access_token';
const userEndpoint = 'https://graph.facebook.com/v26.0/me';

const signInWithProfile = async (profile: object) => {
  const [resource] = mock.resources;
  if (!resource) throw new Error('The mock has a user info endpoint.');
  return (await signIn(bench, { mock: { ...mock, resources: [{ ...resource, response: profile }] } })).userInfo;
};

/** Phone sign-ups have no address, and a person may withhold it: https://developers.facebook.com/docs/graph-api/reference/user */
test.each([
  ['no address', { id: '10215241773831025', name: 'Your Name' }],
  ['an empty address', { id: '10215241773831025', name: 'Your Name', email: '' }],
])('a person with %s and no picture signs in', async (_, profile) => {
  const { rawData, ...person } = await signInWithProfile(profile);
  expect(person).toEqual({ id: '10215241773831025', name: 'Your Name' });
});

test('a person of whom nothing but the ID is known signs in', async () => {
  const { rawData, ...person } = await signInWithProfile({ id: '10215241773831025' });
  expect(person).toEqual({ id: '10215241773831025' });
});

test('every call of the Graph API proves the app secret', async () => {
  await signIn(bench);
  expect(bench.requests.filter((request) => request.startsWith(`GET ${userEndpoint}`))).toEqual([
    expect.stringMatching(/appsecret_proof=[\da-f]{64}$/),
  ]);
});

describe('a long-lived token', () => {
  const config = { ...mock.config, longLivedToken: true };

  test('takes the place of the short-lived one where the administrator wants it', async () => {
    const { userInfo, tokenResponse } = await signIn(bench, { config });
    expect(userInfo.id).toBe(mock.user.id);
    expect(tokenResponse).toEqual(longLived);
    expect(bench.requests).toHaveLength(3);
  });

  test('that is good for nothing costs nobody the sign-in', async () => {
    const useless = answering(userEndpoint, (request) =>
      request.headers.get('authorization') === `Bearer ${longLived.access_token}`
        ? HttpResponse.json(graphError(190, 'Invalid OAuth access token'), { status: 400 })
        : undefined,
    );
    const { userInfo } = await signIn(bench, { config, meanwhile: () => bench.server.use(useless) });
    expect(userInfo.id).toBe(mock.user.id);
  });

  test('that is never answered costs nobody the sign-in', async () => {
    const silent = http.all(tokenEndpoint, ({ request }) =>
      new URL(request.url).searchParams.get('grant_type') === 'fb_exchange_token'
        ? new Promise<never>(() => {})
        : undefined,
    );
    await withoutWaiting(async (passed) => {
      const { userInfo, tokenResponse } = await signIn(bench, { config, meanwhile: () => bench.server.use(silent) });
      expect(userInfo.id).toBe(mock.user.id);
      expect(tokenResponse).toEqual(mock.token.response);
      expect(passed()).toBe(4_000);
    });
  });

  test('that Facebook does not issue leaves the short-lived one', async () => {
    const refused = answering({ endpoint: tokenEndpoint, query: { grant_type: 'fb_exchange_token' } }, () =>
      HttpResponse.json(graphError(190, 'Malformed access token'), { status: 400 }),
    );
    const { userInfo, tokenResponse } = await signIn(bench, { config, meanwhile: () => bench.server.use(refused) });
    expect(userInfo.id).toBe(mock.user.id);
    expect(tokenResponse).toEqual(mock.token.response);
  });
});

/** https://developers.facebook.com/docs/graph-api/guides/error-handling */
describe('an error of the Graph API', () => {
  const { SocialAuthCodeInvalid, InvalidConfig, RateLimitExceeded, SocialAccessTokenInvalid, General } =
    ConnectorErrorCodes;

  test.each([
    [100, 36007, 'This authorization code has expired.', SocialAuthCodeInvalid],
    [
      100,
      36008,
      'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
      SocialAuthCodeInvalid,
    ],
    [100, undefined, 'Invalid verification code format.', SocialAuthCodeInvalid],
    [101, undefined, 'Error validating application. Invalid application ID.', InvalidConfig],
    [5, undefined, "This IP can't make requests for that application.", InvalidConfig],
    [4, undefined, '(#4) Application request limit reached', RateLimitExceeded],
    [1, undefined, 'An unknown error occurred', General],
  ])('at the token endpoint, %i/%s, is told: %s', async (code, subcode, message, expected) => {
    const refused = answering(tokenEndpoint, () =>
      HttpResponse.json(graphError(code, message, subcode), { status: 400 }),
    );
    await expect(signIn(bench, { meanwhile: () => bench.server.use(refused) })).rejects.toMatchObject({
      code: expected,
      data: { error: String(code), errorDescription: expect.stringContaining(message) },
    });
  });

  test.each([
    [190, 'Error validating access token: Session has expired', SocialAccessTokenInvalid],
    [102, 'Session key invalid or no longer valid', SocialAccessTokenInvalid],
    [17, '(#17) User request limit reached', RateLimitExceeded],
    [341, 'Application limit reached', RateLimitExceeded],
    [5, '(#5) Unauthorized source IP address', InvalidConfig],
    [200, 'Permissions error', General],
  ])('at the user info endpoint, %i, is told: %s', async (code, message, expected) => {
    const refused = answering(userEndpoint, () => HttpResponse.json(graphError(code, message), { status: 403 }));
    await expect(signIn(bench, { meanwhile: () => bench.server.use(refused) })).rejects.toMatchObject({
      code: expected,
      data: { error: String(code), errorDescription: expect.stringContaining(message) },
    });
  });
});

test('a scope that Logto’s own connector takes, with commas, is sent as it is', async () => {
  const config = { ...mock.config, scope: 'email,public_profile user_friends' };
  const uri = await begin(bench, { caller: signInPage(), config });
  expect(new URL(uri).searchParams.get('scope')).toBe('email,public_profile,user_friends');
});

import { ConnectorErrorCodes } from '@logto/connector-kit';
import {
  accountApi,
  answering,
  begin,
  HttpResponse,
  makeConnector,
  type OAuthMock,
  redirectUri,
  signIn,
  simulateProvider,
  testConnector,
  withoutWaiting,
} from '@logto-social/testing';
import { http } from '@logto-social/testing/simulator';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const me = 'https://api.x.com/2/users/me';
const withEmailScope = 'users.read tweet.read users.email';
const optIn = mock.email.rule === 'verified' ? mock.email.optIn : undefined;
const asking: OAuthMock = { ...mock, ...optIn };

/** X where the token response says so of the scope. */
const granting = (provider: OAuthMock, scope: unknown): OAuthMock => ({
  ...provider,
  token: { ...provider.token, response: { ...provider.token.response, scope } },
});

/** The fields of each read. */
const fields = () =>
  bench.requests
    .filter((request) => request.startsWith(`GET ${me}`))
    .map((request) => new URL(request.slice(4)).searchParams.get('user.fields'));

describe('the confirmed address', () => {
  test('is not asked for unless its scope is, which X refuses to most apps', async () => {
    await signIn(bench);
    expect(fields()).toEqual(['profile_image_url']);
  });

  test('is not asked for where its scope was asked for and not granted', async () => {
    const { userInfo } = await signIn(bench, { config: asking.config, mock: granting(mock, 'users.read tweet.read') });
    expect(userInfo).not.toHaveProperty('email');
    expect(fields()).toEqual(['profile_image_url']);
  });

  test('is asked for in the one read of the person', async () => {
    await signIn(bench, { config: asking.config, mock: asking });
    expect(fields()).toEqual(['profile_image_url,confirmed_email']);
  });

  test('costs nobody the sign-in: where it is never answered, the person is read without it', async () => {
    const silent = http.get(me, ({ request }) =>
      request.url.includes('confirmed_email') ? new Promise<never>(() => {}) : undefined,
    );
    await withoutWaiting(async () => {
      const { userInfo } = await signIn(bench, {
        config: asking.config,
        mock: granting(mock, withEmailScope),
        meanwhile: () => bench.server.use(silent),
      });
      expect(userInfo.id).toBe(mock.user.id);
    });
  });

  test('costs nobody the sign-in: where X says no, the person is read without it', async () => {
    const forbidden = answering({ endpoint: me, query: { 'user.fields': 'profile_image_url,confirmed_email' } }, () =>
      HttpResponse.json({ title: 'Forbidden', status: 403 }, { status: 403 }),
    );
    const run = signIn(bench, {
      config: asking.config,
      mock: granting(mock, withEmailScope),
      meanwhile: () => bench.server.use(forbidden),
    });
    expect((await run).userInfo).toMatchObject(mock.user);
    expect(fields()).toEqual(['profile_image_url,confirmed_email', 'profile_image_url']);
  });

  test('does not let in somebody whom X does not name either way', async () => {
    const meanwhile = () => bench.server.use(answering(me, () => HttpResponse.json({}, { status: 401 })));
    await expect(signIn(bench, { config: asking.config, mock: asking, meanwhile })).rejects.toMatchObject({
      code: ConnectorErrorCodes.SocialAccessTokenInvalid,
    });
  });
});

/** https://www.rfc-editor.org/rfc/rfc6749#section-5.1: a scope that is not named is the one that was asked for. */
describe('a token response without a scope', () => {
  const signInAsking = async (config: unknown, scope?: string) => {
    const provider = simulateProvider(granting(asking, undefined));
    bench.server.use(...provider.handlers);
    const caller = accountApi();
    const uri = await begin(bench, { caller, config, ...(scope && { scope }) });
    const callback = await provider.authorize(uri, 'allow');
    const connector = await makeConnector(bench, config);
    return connector.getUserInfo({ redirectUri, ...callback }, caller.getSession);
  };

  test('grants the scope of the configuration', async () => {
    expect(await signInAsking(asking.config)).toMatchObject({ email: 'dev@example.com' });
  });

  test('grants the scope of the request', async () => {
    expect(await signInAsking(mock.config, withEmailScope)).toMatchObject({ email: 'dev@example.com' });
  });

  test('grants the scope of the request rather than that of the configuration', async () => {
    await expect(signInAsking(asking.config, 'users.read tweet.read')).rejects.toThrow();
    expect(fields()).toEqual(['profile_image_url']);
  });
});

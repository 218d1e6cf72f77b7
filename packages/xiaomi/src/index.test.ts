import { ConnectorErrorCodes } from '@logto/connector-kit';
import {
  answering,
  begin,
  expectFailure,
  HttpResponse,
  makeConnector,
  signIn,
  signInPage,
  testConnector,
} from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const tokenEndpoint = 'https://account.xiaomi.com/oauth2/token';
const userInfoEndpoint = 'https://open.account.xiaomi.com/user/profile';

/** Xiaomi documents the numbers, and no HTTP status of either endpoint. */
const statuses = [200, 400, 403];

describe('the confirmation page', () => {
  test.each([
    [undefined, 'false'],
    [false, 'false'],
    [true, 'true'],
  ])('is skipped when the administrator says so (%j)', async (skipConfirm, expected) => {
    const uri = await begin(bench, { caller: signInPage(), config: { ...mock.config, skipConfirm } });
    expect(new URL(uri).searchParams.get('skip_confirm')).toBe(expected);
  });
});

describe('the token endpoint reports, behind its prefix,', () => {
  test.each([
    [96001, ConnectorErrorCodes.InvalidConfig],
    [96002, ConnectorErrorCodes.General],
    [96003, ConnectorErrorCodes.InvalidConfig],
    [96005, ConnectorErrorCodes.InvalidConfig],
    [96007, ConnectorErrorCodes.InvalidConfig],
    [96009, ConnectorErrorCodes.SocialAuthCodeInvalid],
    [96010, ConnectorErrorCodes.InvalidConfig],
    [96013, ConnectorErrorCodes.SocialAuthCodeInvalid],
  ])('%i', async (error, code) => {
    for (const status of statuses) {
      const body = `&&&START&&& ${JSON.stringify({ error, error_description: 'in its own words' })}`;
      const respond = () => new HttpResponse(body, { status });
      await expect(
        signIn(bench, { meanwhile: () => bench.server.use(answering(tokenEndpoint, respond)) }),
      ).rejects.toMatchObject({
        code,
        data: { error: String(error), errorDescription: expect.stringContaining('in its own words') },
      });
    }
  });
});

describe('the profile', () => {
  test.each([
    [96002, ConnectorErrorCodes.General],
    [96008, ConnectorErrorCodes.SocialAccessTokenInvalid],
    [96012, ConnectorErrorCodes.SocialAccessTokenInvalid],
  ])('is refused with %i, as a number or in digits', async (code, expected) => {
    for (const status of statuses) {
      for (const spelled of [code, String(code)]) {
        const respond = () =>
          HttpResponse.json({ result: 'error', description: 'in its own words', code: spelled }, { status });
        await expect(
          signIn(bench, { meanwhile: () => bench.server.use(answering(userInfoEndpoint, respond)) }),
        ).rejects.toMatchObject({ code: expected, data: { error: String(code) } });
      }
    }
  });
});

describe('a refresh', () => {
  const refreshWith = async (config: unknown) => {
    const connector = await makeConnector(bench, config);
    return connector.getAccessTokenByRefreshToken?.('refresh token value') ?? expect.fail('There is no refresh.');
  };

  test('is a GET, as Xiaomi documents it, and names the redirect URI', async () => {
    expect((await refreshWith(mock.config)).access_token).toBe('next access token value');
    const [request = ''] = bench.requests;
    expect(request).toMatch(/^GET https:\/\/account\.xiaomi\.com\/oauth2\/token\?/);
    expect(new URLSearchParams(request.split('?')[1]).get('redirect_uri')).toBe('http://example.com/example');
  });

  test.each([undefined, '', ' '])('needs a redirect URI in the configuration (%j)', async (redirectUri) => {
    const run = refreshWith({ ...mock.config, redirectUri });
    await expectFailure(run, ConnectorErrorCodes.InvalidConfig, { mock, field: 'redirectUri' });
    expect(bench.requests).toEqual([]);
  });
});

test('a sign-in takes its redirect URI from the host alone', async () => {
  const uri = await begin(bench, { caller: signInPage() });
  expect(new URL(uri).searchParams.get('redirect_uri')).toBe('https://logto.example.com/callback/connector-id');
  const { userInfo } = await signIn(bench, { config: { ...mock.config, redirectUri: undefined } });
  expect(userInfo).toMatchObject(mock.user);
});

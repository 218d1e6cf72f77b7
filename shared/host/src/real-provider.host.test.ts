import { generateKeyPairSync } from 'node:crypto';
import { ConnectorErrorCodes, type SocialUserInfo } from '@logto/connector-kit';
import { type OpenIdProvider, startOpenIdProvider } from '@logto-social/openid-provider';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { beginFlow, redirectUri } from './begin-flow.ts';
import { packedConnector, packedConnectorPaths } from './packed-connector.ts';
import { runFirstHalf, runSecondHalf } from './run-half.ts';

const oidc = '@logto-social/connector-oidc';
const oauth2 = '@logto-social/connector-oauth2';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

const methods = ['client_secret_post', 'client_secret_basic', 'client_secret_jwt', 'private_key_jwt', 'none'] as const;
type Method = (typeof methods)[number];

const clientSecret = 'a secret with: characters + that / need = encoding';
const scope = 'openid profile email offline_access';

const clients = methods.map((method) => ({
  client_id: method,
  redirect_uris: [redirectUri],
  grant_types: ['authorization_code', 'refresh_token'],
  token_endpoint_auth_method: method,
  ...(method.startsWith('client_secret') && { client_secret: clientSecret }),
  ...(method === 'private_key_jwt' && { jwks: { keys: [publicKey.export({ format: 'jwk' })] } }),
}));

let provider: OpenIdProvider;

/** A provider for the tests of one description. */
const useProvider = (claimsIn: 'id_token' | 'userinfo') => {
  beforeAll(async () => {
    provider = await startOpenIdProvider({ clients, claimsIn });
  });
  afterEach(() => {
    provider.setClockOffset(0);
    vi.useRealTimers();
  });
  afterAll(() => provider.close());
};

/** What an administrator enters for each of the two connectors. */
const configOf = (name: string, method: Method) => ({
  ...(name === oidc
    ? { issuer: provider.issuer, authRequestOptionalConfig: { prompt: 'consent' } }
    : {
        authorizationEndpoint: provider.endpoints.authorization,
        tokenEndpoint: provider.endpoints.token,
        userInfoEndpoint: provider.endpoints.userInfo,
        profileMap: { id: 'sub', name: 'name', avatar: 'picture', email: 'email', emailVerified: 'email_verified' },
        customConfig: { prompt: 'consent' },
      }),
  clientId: method,
  tokenEndpointAuthMethod: method,
  scope,
  ...(method.startsWith('client_secret') && { clientSecret }),
  ...(method === 'private_key_jwt' && { privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }) }),
});

const begin = async (name: string, method: Method = 'client_secret_basic') => {
  const { host, connector } = await packedConnector(name, configOf(name, method));
  const begun = await beginFlow(connector);
  return { host, connector, ...begun };
};

type Started = Awaited<ReturnType<typeof begin>>;

const complete = ({ connector, session }: Started, callback: Record<string, string>) =>
  connector.getTokenResponseAndUserInfo?.({ redirectUri, ...callback }, async () => session) ??
  expect.fail('The connector hands out no tokens.');

const signIn = async (name: string, method?: Method) => {
  const started = await begin(name, method);
  const callback = await provider.submitInteraction(started.uri, 'allow');
  return { ...started, ...(await complete(started, callback)) };
};

const expectFailure = async ({ host }: Started, promise: Promise<unknown>, code: ConnectorErrorCodes) => {
  const error = await promise.then(
    () => expect.fail('It should have failed.'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(host.ConnectorError);
  expect(error).toMatchObject({ code });
};

const expectUser = (userInfo: SocialUserInfo) => {
  const { rawData, ...person } = userInfo;
  const { sub: id, name, picture: avatar, email } = provider.user;
  expect(person).toEqual({ id, name, avatar, email });
};

describe.each([
  [oidc, 'id_token'],
  [oidc, 'userinfo'],
  [oauth2, 'userinfo'],
] as const)('%s at a real provider that tells the profile in %s', (name, claimsIn) => {
  useProvider(claimsIn);

  test.each(methods)('signs in and refreshes as a client of %s', async (method) => {
    const { connector, userInfo, tokenResponse } = await signIn(name, method);
    expectUser(userInfo);
    const refreshed = await connector.getAccessTokenByRefreshToken?.(tokenResponse?.refresh_token ?? '');
    expect(refreshed?.access_token).toEqual(expect.any(String));
    expect(refreshed?.access_token).not.toBe(tokenResponse?.access_token);
  });

  test('is refused a code that was used', async () => {
    const started = await begin(name);
    const callback = await provider.submitInteraction(started.uri, 'allow');
    await complete(started, callback);
    await expectFailure(started, complete(started, callback), ConnectorErrorCodes.SocialAuthCodeInvalid);
  });

  test('is refused a code that another browser asked for', async () => {
    const started = await begin(name);
    const callback = await provider.submitInteraction(started.uri, 'allow');
    const other = await begin(name);
    const session = { ...started.session, codeVerifier: other.session.codeVerifier };
    const mixed = { ...started, session };
    await expectFailure(started, complete(mixed, callback), ConnectorErrorCodes.SocialAuthCodeInvalid);
  });

  test('says that the person refused', async () => {
    const started = await begin(name);
    const callback = await provider.submitInteraction(started.uri, 'deny');
    await expectFailure(started, complete(started, callback), ConnectorErrorCodes.AuthorizationFailed);
  });
});

describe('a sign-in at a real provider', () => {
  useProvider('id_token');

  test('begun in one process is completed in another', async () => {
    const half = { ...packedConnectorPaths(oidc), config: configOf(oidc, 'client_secret_basic') };
    const { uri, session } = await runFirstHalf(half);
    const callback = await provider.submitInteraction(uri, 'allow');
    expectUser(await runSecondHalf({ ...half, second: { callback, session } }));
  });
});

describe('an ID token of a real provider', () => {
  useProvider('id_token');

  /** Seconds from its issue to its expiry. */
  const lifetime = 3600;

  test('is accepted after the provider changed its keys', async () => {
    await signIn(oidc);
    await provider.rotateKeys();
    // Keys are fetched at most every 30 seconds.
    vi.setSystemTime(Date.now() + 31_000);
    expectUser((await signIn(oidc)).userInfo);
  });

  test.each([
    ['that is 45 seconds ahead', 45],
    ['by which it expired 45 seconds ago', -lifetime - 45],
  ])('is accepted with the date of a clock %s', async (_, seconds) => {
    provider.setClockOffset(seconds);
    expectUser((await signIn(oidc)).userInfo);
  });

  test.each([
    ['that is 90 seconds ahead', 90],
    ['by which it expired 90 seconds ago', -lifetime - 90],
  ])('is refused with the date of a clock %s', async (_, seconds) => {
    provider.setClockOffset(seconds);
    const started = await begin(oidc);
    const callback = await provider.submitInteraction(started.uri, 'allow');
    await expectFailure(started, complete(started, callback), ConnectorErrorCodes.SocialIdTokenInvalid);
  });
});

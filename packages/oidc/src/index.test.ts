import { generateKeyPairSync } from 'node:crypto';
import { ConnectorErrorCodes } from '@logto/connector-kit';
import {
  answering,
  begin,
  type Departure,
  expectFailure,
  getResponse,
  HttpResponse,
  http,
  makeConnector,
  type ProviderMock,
  type Simulate,
  signIdToken,
  signIn,
  signInPage,
  testConnector,
  testCustomConfig,
  testOptionalValues,
  testPrivateKeys,
  testResources,
  withoutWaiting,
} from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

testPrivateKeys({
  ...bench,
  mock: {
    ...mock,
    config: { ...mock.config, privateKey, tokenEndpointAuthMethod: 'private_key_jwt' },
    token: { ...mock.token, clientAuthentication: 'private_key_jwt' },
  },
});

const { clientId, clientSecret } = mock.config;
const explicit = {
  clientId,
  clientSecret,
  tokenEndpointAuthMethod: 'client_secret_basic',
  authorizationEndpoint: 'https://server.example.com/connect/authorize',
  tokenEndpoint: 'https://server.example.com/connect/token',
  idTokenVerificationConfig: { jwksUri: 'https://server.example.com/jwks.json' },
};

describe('without an issuer to ask', () => {
  test('the administrator’s endpoints are used, as in a configuration of Logto’s own connector', async () => {
    const config = { ...explicit, scope: 'openid profile email', acceptStringTypedBooleanClaims: true };
    const { userInfo } = await signIn(bench, { config });
    expect(userInfo).toMatchObject(mock.user);
    expect(bench.requests).not.toContain('GET https://server.example.com/.well-known/openid-configuration');
  });

  test('the configured issuer of the ID token is insisted on', async () => {
    const idTokenVerificationConfig = {
      ...explicit.idTokenVerificationConfig,
      issuer: ['https://other.example.com', 'https://another.example.com'],
    };
    await expectFailure(
      signIn(bench, { config: { ...explicit, idTokenVerificationConfig }, callback: ({ iss, ...rest }) => rest }),
      ConnectorErrorCodes.SocialIdTokenInvalid,
      { mock, field: 'iss' },
    );
  });

  test('a callback is from the configured issuer of the ID token', async () => {
    const { idTokenVerificationConfig: keys } = explicit;
    const config = { ...explicit, idTokenVerificationConfig: { ...keys, issuer: 'https://server.example.com' } };
    const from = (iss: string) => signIn(bench, { config, callback: (sent) => ({ ...sent, iss }) });
    expect((await from('https://server.example.com')).userInfo.id).toBe(mock.user.id);
    const fromAnother = from('https://other.example.com');
    await expectFailure(fromAnother, ConnectorErrorCodes.AuthorizationFailed, { mock });
  });

  test.each([
    ['authorizationEndpoint', 'authorizationEndpoint'],
    ['tokenEndpoint', 'tokenEndpoint'],
    ['idTokenVerificationConfig', 'idTokenVerificationConfig.jwksUri'],
  ])('%s must be there', async (key, field) => {
    const config = { ...explicit, [key]: undefined };
    const { configGuard } = await createConnector({ getConfig: async () => config });
    expect(configGuard.safeParse(config).error?.issues).toMatchObject([{ message: 'Required without an issuer.' }]);
    await expectFailure(begin(bench, { caller: signInPage(), config }), ConnectorErrorCodes.InvalidConfig, {
      mock,
      field,
    });
  });
});

/** https://openid.net/specs/openid-connect-core-1_0.html#UserInfo */
describe('where the ID token carries no profile', () => {
  const endpoint = 'https://server.example.com/connect/userinfo';
  const claims = { iss: 'https://server.example.com', sub: '248289761001' };
  const provider: ProviderMock = {
    ...mock,
    idToken: { jwksUri: 'https://server.example.com/jwks.json', claims },
    resources: [
      {
        endpoint,
        response: { sub: '248289761001', name: 'Jane Doe', email: 'janedoe@example.com', email_verified: 'true' },
        unauthorized: { status: 401, body: { error: 'invalid_token' } },
      },
    ],
  };

  const reticent = {
    ...bench,
    mock: { ...provider, user: { id: '248289761001', name: 'Jane Doe', email: 'janedoe@example.com' } },
  };
  testResources(reticent);
  testOptionalValues(reticent);

  test('the user info endpoint is asked', async () => {
    const { userInfo } = await signIn(bench, { mock: provider });
    expect(userInfo).toMatchObject({ id: '248289761001', name: 'Jane Doe', email: 'janedoe@example.com' });
  });

  test('an address counts by the flag beside it, not by that of another answer', async () => {
    const { idToken } = provider;
    if (!idToken) throw new Error('The mock has an ID token.');
    const withAddress = { ...idToken, claims: { ...claims, email: 'unverified@example.com' } };
    const { userInfo } = await signIn(bench, { mock: { ...provider, idToken: withAddress } });
    expect(userInfo).toMatchObject({ name: 'Jane Doe', email: 'janedoe@example.com' });
  });

  test.each([401, 404, 503])('it may answer %i', async (status) => {
    const failing = answering(endpoint, () => new HttpResponse(null, { status }));
    const { userInfo } = await withoutWaiting(() =>
      signIn(bench, { mock: provider, meanwhile: () => bench.server.use(failing) }),
    );
    expect(userInfo).toMatchObject({ id: '248289761001' });
  });

  test('its answer about somebody else is not used', async () => {
    const stranger = answering(endpoint, () => HttpResponse.json({ sub: '1', name: 'Somebody Else' }));
    const { userInfo } = await signIn(bench, { mock: provider, meanwhile: () => bench.server.use(stranger) });
    expect(userInfo.id).toBe('248289761001');
    expect(JSON.stringify(userInfo)).not.toContain('Somebody Else');
  });

  test('the configured one is asked in place of the issuer’s', async () => {
    const other = 'https://other.example.com/userinfo';
    bench.server.use(answering(other, () => HttpResponse.json({ sub: '248289761001', name: 'Jane of Another' })));
    const config = { ...mock.config, userInfoEndpoint: other };
    const { userInfo } = await signIn(bench, { mock: provider, config });
    expect(userInfo.name).toBe('Jane of Another');
  });

  test('a person without a profile has an ID where there is no such endpoint', async () => {
    const { userInfo } = await signIn(bench, { mock: provider, config: explicit });
    expect(userInfo).toMatchObject({ id: '248289761001' });
    expect(bench.requests).not.toContain(`GET ${endpoint}`);
  });
});

test('an unverified address is passed on where the administrator trusts the provider', async () => {
  const { idToken } = mock;
  if (!idToken) throw new Error('The mock has an ID token.');
  const { email_verified, ...claims } = idToken.claims;
  const provider: ProviderMock = { ...mock, idToken: { ...idToken, claims } };
  expect((await signIn(bench, { mock: provider })).userInfo).not.toHaveProperty('email');
  const config = { ...mock.config, trustUnverifiedEmail: true };
  expect((await signIn(bench, { mock: provider, config })).userInfo.email).toBe('janedoe@example.com');
});

test('further parameters may be written in either spelling', async () => {
  const config = {
    ...mock.config,
    authRequestOptionalConfig: { loginHint: 'jane' },
    customConfig: { ui_locales: 'fr' },
  };
  await signIn(bench);
  const sent = new URL(await begin(bench, { caller: signInPage(), config })).searchParams;
  expect(Object.fromEntries(sent)).toMatchObject({ login_hint: 'jane', ui_locales: 'fr' });
});

testCustomConfig(bench);

describe('a configuration of Logto’s own connector', () => {
  /** Every key of it: https://github.com/logto-io/logto/tree/master/packages/connectors/connector-oidc */
  const official = {
    ...explicit,
    responseType: 'code',
    grantType: 'authorization_code',
    clientSecretJwtSigningAlgorithm: 'HS256',
    scope: 'openid profile email',
    acceptStringTypedBooleanClaims: false,
    trustUnverifiedEmail: false,
    idTokenVerificationConfig: {
      ...explicit.idTokenVerificationConfig,
      issuer: ['https://server.example.com', 'https://old.example.com'],
      audience: clientId,
      algorithms: ['ES256'],
      clockTolerance: '30s',
      maxTokenAge: '10 minutes',
      subject: '248289761001',
      crit: {},
    },
    authRequestOptionalConfig: { prompt: 'login' },
    customConfig: { resource: 'https://api.example.com' },
  };

  test('can be pasted as it is', async () => {
    const { userInfo } = await signIn(bench, { config: official });
    expect(userInfo).toMatchObject(mock.user);
  });

  test.each([
    ['responseType', { responseType: 'id_token' }],
    ['grantType', { grantType: 'client_credentials' }],
    ['other', { other: true }],
    ['idTokenVerificationConfig.currentDate', { idTokenVerificationConfig: { currentDate: '2026-01-01' } }],
    ['idTokenVerificationConfig.algorithms.0', { idTokenVerificationConfig: { algorithms: ['HS256'] } }],
  ])('is refused by the key that would change nothing: %s', async (field, change) => {
    const config = { ...official, ...change };
    await expectFailure(begin(bench, { caller: signInPage(), config }), ConnectorErrorCodes.InvalidConfig, {
      mock,
      field,
    });
  });

  test.each(['https://server.example.com/.well-known/openid-configuration', 'https://server.example.com?a=1'])(
    'is refused where the issuer is %j, which no issuer calls itself',
    async (issuer) => {
      const config = { ...official, issuer };
      await expectFailure(begin(bench, { caller: signInPage(), config }), ConnectorErrorCodes.InvalidConfig, {
        mock,
        field: 'issuer',
      });
      const { configGuard } = await makeConnector(bench);
      expect(configGuard.safeParse(config).error?.issues[0]?.message).toContain('Enter the issuer as its discovery');
    },
  );

  test('may have an issuer that only begins like an address of metadata, or none', async () => {
    const { configGuard } = await makeConnector(bench);
    const issuer = 'https://server.example.com/.well-known-things';
    expect(configGuard.safeParse({ ...official, issuer }).success).toBe(true);
    expect(configGuard.safeParse({ ...official, issuer: undefined }).success).toBe(true);
  });

  test.each([
    ['aud', { aud: 'https://api.example.com' }, {}],
    ['sub', {}, { subject: 'somebody else' }],
    ['iat', { iat: Math.floor(Date.now() / 1000) - 900 }, { maxTokenAge: 600, clockTolerance: 0 }],
    ['typ', {}, { typ: 'example+jwt' }],
    ['exp', { exp: Math.floor(Date.now() / 1000) - 30 }, { clockTolerance: 1 }],
    [undefined, {}, { algorithms: ['RS256'] }],
  ])('is kept to: %s', async (field, claims, asked) => {
    const config = { ...explicit, idTokenVerificationConfig: { ...explicit.idTokenVerificationConfig, ...asked } };
    const departure: Departure = { signIdToken: (issued) => signIdToken({ ...issued, ...claims }) };
    await expectFailure(signIn(bench, { config, departure }), ConnectorErrorCodes.SocialIdTokenInvalid, {
      mock,
      ...(field && { field }),
    });
  });

  test('lets a token name another audience, and no third party', async () => {
    const audience = ['https://api.example.com'];
    const config = { ...explicit, idTokenVerificationConfig: { ...explicit.idTokenVerificationConfig, audience } };
    const naming = (claims: Record<string, unknown>): Departure => ({
      signIdToken: (issued) => signIdToken({ ...issued, ...claims }),
    });
    const { userInfo } = await signIn(bench, { config, departure: naming({ aud: 'https://api.example.com' }) });
    expect(userInfo.id).toBe(mock.user.id);
    const ofAnother = signIn(bench, { config, departure: naming({ aud: 'https://api.example.com', azp: 'other' }) });
    await expectFailure(ofAnother, ConnectorErrorCodes.SocialIdTokenInvalid, { mock, field: 'azp' });
  });
});

describe('flags and numbers', () => {
  const personWith = async (claims: Record<string, unknown>, config: object = {}) =>
    (
      await signIn(bench, {
        config: { ...mock.config, ...config },
        departure: { signIdToken: (issued) => signIdToken({ ...issued, ...claims }) },
      })
    ).userInfo;

  test.each(['1', 'yes', 'TRUE', ' y '])('%j vouches where the administrator accepts texts', async (email_verified) => {
    expect(await personWith({ email_verified })).not.toHaveProperty('email');
    const accepting = { acceptStringTypedBooleanClaims: true };
    expect((await personWith({ email_verified }, accepting)).email).toBe('janedoe@example.com');
  });

  test.each(['no', 'yes and no', 'oh yes', ''])('%j vouches for nothing', async (email_verified) => {
    const accepting = { acceptStringTypedBooleanClaims: true };
    expect(await personWith({ email_verified }, accepting)).not.toHaveProperty('email');
  });

  test('a number may have the standard’s name or that of Logto’s own connector', async () => {
    const phone = '15550100';
    expect((await personWith({ phone_number: phone, phone_number_verified: true })).phone).toBe(phone);
    expect((await personWith({ phone, phone_verified: true })).phone).toBe(phone);
    const accepting = { acceptStringTypedBooleanClaims: true };
    const flagged = await personWith({ phone_number: phone, phone_number_verified: 'yes' }, accepting);
    expect(flagged.phone).toBe(phone);
    const both = { phone_number: phone, phone_number_verified: true, phone: '15550199', phone_verified: true };
    expect((await personWith(both)).phone).toBe(phone);
    expect(await personWith({ phone, phone_verified: false })).not.toHaveProperty('phone');
    expect(await personWith({ phone, phone_number_verified: true })).not.toHaveProperty('phone');
    expect(await personWith({ phone: { number: phone }, phone_verified: true })).not.toHaveProperty('phone');
  });
});

describe('a provider that cannot do all that is asked', () => {
  test('of PKCE may be asked without it', async () => {
    const provider: ProviderMock = { ...mock, pkce: 'unsupported' };
    const { userInfo } = await signIn(bench, { mock: provider, config: { ...mock.config, disablePkce: true } });
    expect(userInfo.id).toBe(mock.user.id);
  });

  test('of a nonce may leave it out where the administrator allows it', async () => {
    if (!mock.idToken) throw new Error('The mock has an ID token.');
    const provider: ProviderMock = { ...mock, idToken: { ...mock.idToken, withoutNonce: true } };
    const config = { ...mock.config, allowMissingNonce: true };
    await expectFailure(signIn(bench, { mock: provider }), ConnectorErrorCodes.SocialIdTokenInvalid, {
      mock,
      field: 'nonce',
    });
    expect((await signIn(bench, { mock: provider, config })).userInfo.id).toBe(mock.user.id);
    const departure: Departure = { signIdToken: (issued) => signIdToken({ ...issued, nonce: 'other' }) };
    await expectFailure(signIn(bench, { config, departure }), ConnectorErrorCodes.SocialIdTokenInvalid, {
      mock,
      field: 'nonce',
    });
  });

  test('of an access token signs people in, and leaves nothing to store', async () => {
    const { endpoint } = mock.token;
    const idTokenAlone: Simulate = ({ authorize, handlers }) => ({
      authorize,
      handlers: [
        http.post(endpoint, async ({ request }) => {
          const granted = await (await getResponse(handlers, request))?.json();
          return HttpResponse.json({ id_token: granted.id_token, token_type: 'Bearer' });
        }),
        ...handlers,
      ],
    });
    const { userInfo, tokenResponse } = await signIn(bench, { mock: { ...mock, simulate: idTokenAlone } });
    expect(userInfo).toMatchObject(mock.user);
    expect(tokenResponse).toBeUndefined();
  });
});

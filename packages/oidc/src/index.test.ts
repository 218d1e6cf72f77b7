import { generateKeyPairSync } from 'node:crypto';
import { ConnectorErrorCodes } from '@logto/connector-kit';
import {
  answering,
  begin,
  expectFailure,
  HttpResponse,
  type ProviderMock,
  signIn,
  signInPage,
  testConnector,
  withoutWaiting,
  testPrivateKeys,
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

  test.each([
    ['authorizationEndpoint', 'authorizationEndpoint'],
    ['tokenEndpoint', 'tokenEndpoint'],
    ['idTokenVerificationConfig', 'idTokenVerificationConfig.jwksUri'],
  ])('%s must be there', async (key, field) => {
    const config = { ...explicit, [key]: undefined };
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

test('the custom configuration replaces nothing that binds the token request', async () => {
  const customConfig = { code: 'other', redirect_uri: 'https://attacker.example.com', code_verifier: 'other' };
  const { userInfo } = await signIn(bench, { config: { ...mock.config, customConfig } });
  expect(userInfo.id).toBe(mock.user.id);
});

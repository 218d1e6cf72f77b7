import { generateKeyPairSync } from 'node:crypto';
import {
  answering,
  begin,
  HttpResponse,
  type OAuthMock,
  signIn,
  signInPage,
  testConnector,
  testCustomConfig,
  testPrivateKeys,
} from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const { privateKey } = generateKeyPairSync('ec', {
  namedCurve: 'prime256v1',
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

describe('client authentication', () => {
  const methods: OAuthMock['token']['clientAuthentication'][] = [
    'client_secret_post',
    'client_secret_basic',
    'client_secret_jwt',
    'private_key_jwt',
    'none',
  ];

  test.each(methods)('%s', async (clientAuthentication) => {
    const provider: OAuthMock = {
      ...mock,
      config: { ...mock.config, privateKey, tokenEndpointAuthMethod: clientAuthentication },
      token: { ...mock.token, clientAuthentication },
    };
    const { userInfo } = await signIn(bench, { mock: provider, config: provider.config });
    expect(userInfo.id).toBe(mock.user.id);
  });

  test('is by secret in the body unless the administrator says otherwise', async () => {
    const provider: OAuthMock = { ...mock, token: { ...mock.token, clientAuthentication: 'client_secret_post' } };
    const config = { ...mock.config, tokenEndpointAuthMethod: undefined };
    const { userInfo } = await signIn(bench, { mock: provider, config });
    expect(userInfo.id).toBe(mock.user.id);
  });
});

testPrivateKeys({
  ...bench,
  mock: {
    ...mock,
    config: { ...mock.config, privateKey, tokenEndpointAuthMethod: 'private_key_jwt' },
    token: { ...mock.token, clientAuthentication: 'private_key_jwt' },
  },
});

test('a form-encoded token response is read like a JSON one', async () => {
  const body = new URLSearchParams({ access_token: '2YotnFZFEjr1zCsicMWpAA', token_type: 'bearer' }).toString();
  const formEncoded = answering(
    'https://server.example.com/token',
    () => new HttpResponse(body, { headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
  );
  const { userInfo } = await signIn(bench, { meanwhile: () => bench.server.use(formEncoded) });
  expect(userInfo.id).toBe(mock.user.id);
});

testCustomConfig(bench);

describe('the profile map', () => {
  test('is the plain one of OpenID Connect where there is none', async () => {
    const profile = { id: 7, name: 'Jane', avatar: 'https://example.com/me.jpg', email: 'jane@example.com' };
    const plain = answering('https://server.example.com/userinfo', () => HttpResponse.json(profile));
    const config = { ...mock.config, profileMap: undefined, trustUnverifiedEmail: true };
    const { userInfo } = await signIn(bench, { config, meanwhile: () => bench.server.use(plain) });
    expect(userInfo).toMatchObject({ ...profile, id: '7' });
  });

  test.each([
    ['email', { email_verified: true }, { email: 'jane@example.com' }],
    ['phone', { phone_verified: 'true' }, { phone: '15550100' }],
  ])('knows the flag of OpenID Connect for the %s', async (_, flag, contact) => {
    const profile = { id: 7, ...contact, ...flag };
    const plain = answering('https://server.example.com/userinfo', () => HttpResponse.json(profile));
    const config = { ...mock.config, profileMap: undefined };
    const { userInfo } = await signIn(bench, { config, meanwhile: () => bench.server.use(plain) });
    expect(userInfo).toMatchObject(contact);
  });

  test('may name every place, and finds it there', async () => {
    const profile = {
      user: { key: 7, call: '15550100', called: true },
      flags: [{ ok: 'true' }],
      mail: 'jane@example.com',
    };
    const plain = answering('https://server.example.com/userinfo', () => HttpResponse.json(profile));
    const places = { id: 'user.key', email: 'mail', emailVerified: 'flags.0.ok', phone: 'user.call' };
    const config = { ...mock.config, profileMap: { ...places, phoneVerified: 'user.called' } };
    const { userInfo } = await signIn(bench, { config, meanwhile: () => bench.server.use(plain) });
    expect(userInfo).toMatchObject({ id: '7', email: 'jane@example.com', phone: '15550100' });
  });

  test('is refused where a place has no name', async () => {
    const run = begin(bench, { caller: signInPage(), config: { ...mock.config, profileMap: { id: '' } } });
    await expect(run).rejects.toMatchObject({ code: 'invalid_config', data: { field: 'profileMap.id' } });
  });

  test('leaves at its default place what it does not name', async () => {
    const profile = { key: 7, name: 'Jane' };
    const plain = answering('https://server.example.com/userinfo', () => HttpResponse.json(profile));
    const config = { ...mock.config, profileMap: { id: 'key' } };
    const { userInfo } = await signIn(bench, { config, meanwhile: () => bench.server.use(plain) });
    expect(userInfo).toMatchObject({ id: '7', name: 'Jane' });
  });

  test('is refused by the name of a value that nobody asks for', async () => {
    const run = begin(bench, { caller: signInPage(), config: { ...mock.config, profileMap: { emial: 'email' } } });
    await expect(run).rejects.toMatchObject({ code: 'invalid_config', data: { field: 'profileMap.emial' } });
  });

  test('finds nothing in what a record inherits', async () => {
    for (const id of ['constructor.name', '__proto__.constructor.name', 'name.length']) {
      const config = { ...mock.config, profileMap: { id } };
      await expect(signIn(bench, { config })).rejects.toMatchObject({ data: { field: 'id' } });
    }
  });
});

describe('a configuration of Logto’s own connector', () => {
  /** Every key of it: https://github.com/logto-io/logto/tree/master/packages/connectors/connector-oauth2 */
  const official = {
    ...mock.config,
    responseType: 'code',
    grantType: 'authorization_code',
    clientSecretJwtSigningAlgorithm: 'HS256',
    tokenEndpointResponseType: 'query-string',
    scope: 'profile',
    customConfig: {},
  };

  test('can be pasted as it is', async () => {
    expect((await signIn(bench, { config: official })).userInfo.id).toBe(mock.user.id);
  });

  test.each(['responseType', 'grantType', 'other'])(
    'is refused by the key that would change nothing: %s',
    async (key) => {
      const run = begin(bench, { caller: signInPage(), config: { ...official, [key]: 'token' } });
      await expect(run).rejects.toMatchObject({ data: { field: key } });
    },
  );
});

test('a provider that refuses PKCE may be asked without it', async () => {
  const provider: OAuthMock = { ...mock, pkce: 'unsupported' };
  const config = { ...mock.config, disablePkce: true };
  expect((await signIn(bench, { mock: provider, config })).userInfo.id).toBe(mock.user.id);
});

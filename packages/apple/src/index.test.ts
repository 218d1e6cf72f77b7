import { generateKeyPairSync } from 'node:crypto';
import { ConnectorErrorCodes } from '@logto/connector-kit';
import {
  accountApi,
  begin,
  type Changes,
  expectFailure,
  makeConnector,
  redirectUri,
  signIn,
  signInPage,
  testConnector,
  withoutSession,
} from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { documentation, mock, speaking } from './mock.ts';

const bench = testConnector(createConnector, mock);
const { idToken } = documentation;
const idTokenOnly = { clientId: mock.config.clientId };

/** Apple as it documents itself, but for the ID tokens that it issues. */
const issuing = ({ claims, ...changes }: { claims: object; withoutNonce?: true }) => {
  if (!idToken) throw new Error('The mock has an ID token.');
  return speaking({ ...documentation, idToken: { ...idToken, ...changes, claims: { ...idToken.claims, ...claims } } });
};

const withoutUser = ({ user, ...callback }: Record<string, string>) => callback;

describe.each([
  ['with a signing key', mock.config],
  ['without one', idTokenOnly],
])('%s', (_, config) => {
  test('the address that the browser brings is never used', async () => {
    const { userInfo } = await signIn(bench, { config, mock: issuing({ claims: { email: undefined } }) });
    expect(userInfo.id).toBe(mock.user.id);
    expect(userInfo).not.toHaveProperty('email');
    expect(JSON.stringify(userInfo)).not.toContain('somebody-else@example.com');
  });

  test('the name, which Apple sends the first time only, is missed by nobody', async () => {
    const { userInfo } = await signIn(bench, { config, callback: withoutUser });
    expect(userInfo).toMatchObject({ id: mock.user.id, email: mock.user.email });
    expect(userInfo).not.toHaveProperty('name');
  });

  test('the host keeps the claims, and beside them the name where Apple has sent it', async () => {
    const named = (await signIn(bench, { config })).userInfo;
    expect(named.rawData).toMatchObject({ ...documentation.idToken?.claims, name: mock.user.name });
    const nameless = (await signIn(bench, { config, callback: withoutUser })).userInfo;
    expect(nameless.rawData).toMatchObject({ ...documentation.idToken?.claims });
    expect(nameless.rawData).not.toHaveProperty('name');
  });

  /** https://developer.apple.com/documentation/signinwithapple/receiving-a-users-identity-token */
  test('the empty address of a managed account is none', async () => {
    const { userInfo } = await signIn(bench, { config, mock: issuing({ claims: { email: '' } }) });
    expect(userInfo).not.toHaveProperty('email');
  });

  test('an ID token without a nonce is refused, whatever Apple says of nonces', async () => {
    const caller = accountApi();
    const tokens = issuing({ withoutNonce: true, claims: { nonce_supported: false } });
    const run = signIn(bench, { caller, config, mock: tokens });
    await expectFailure(run, ConnectorErrorCodes.SocialIdTokenInvalid, { mock, caller, field: 'nonce' });
  });

  test('a caller that keeps no session is told that one is needed, at either end', async () => {
    const caller = withoutSession();
    const needsSession = { code: ConnectorErrorCodes.NotImplemented };
    await expect(begin(bench, { caller, config })).rejects.toMatchObject(needsSession);
    const connector = await makeConnector(bench, config);
    const callback = { code: 'a-code', id_token: 'a-token', redirectUri };
    await expect(connector.getUserInfo(callback, caller.getSession)).rejects.toMatchObject(needsSession);
  });
});

describe('without a signing key', () => {
  test('the scope is the configured one', async () => {
    const { clientId } = mock.config;
    const uri = await begin(bench, { caller: signInPage(), config: { clientId, scope: 'email' } });
    expect(new URL(uri).searchParams.get('scope')).toBe('openid email');
  });

  const fails = async (changes: Changes, code: ConnectorErrorCodes, field?: string) => {
    const caller = accountApi();
    const run = signIn(bench, { ...changes, caller, config: idTokenOnly });
    await expectFailure(run, code, { mock, caller, ...(field && { field }) });
  };

  test('the ID token of the callback is all there is: no code is exchanged, no token stored', async () => {
    const { userInfo, tokenResponse } = await signIn(bench, { config: idTokenOnly });
    expect(userInfo).toMatchObject(mock.user);
    expect(tokenResponse).toBeUndefined();
  });

  test('a second sign-in asks Apple for nothing', async () => {
    await signIn(bench, { config: idTokenOnly });
    const before = bench.requests.length;
    await signIn(bench, { config: idTokenOnly });
    expect(bench.requests.slice(before)).toEqual([]);
  });

  test.each([true, 'true'])('the address counts when flagged %j', async (email_verified) => {
    const { userInfo } = await signIn(bench, { config: idTokenOnly, mock: issuing({ claims: { email_verified } }) });
    expect(userInfo.email).toBe(mock.user.email);
  });

  test.each([false, 'false', undefined])('the address does not count when flagged %j', async (email_verified) => {
    const { userInfo } = await signIn(bench, { config: idTokenOnly, mock: issuing({ claims: { email_verified } }) });
    expect(userInfo).not.toHaveProperty('email');
  });

  test('the ID token of another sign-in is refused', async () => {
    const tokens: string[] = [];
    const keep = (callback: Record<string, string>) => {
      tokens.push(callback.id_token ?? '');
      return callback;
    };
    await signIn(bench, { config: idTokenOnly, callback: keep });
    const replay = (callback: Record<string, string>) => ({ ...callback, id_token: tokens[0] ?? '' });
    await fails({ callback: replay }, ConnectorErrorCodes.SocialIdTokenInvalid, 'nonce');
  });

  test('an ID token for another client is refused', () =>
    fails(
      { mock: issuing({ claims: { aud: 'com.example.other' } }) },
      ConnectorErrorCodes.SocialIdTokenInvalid,
      'aud',
    ));

  test('an ID token that was changed on the way is refused', () => {
    const change = (callback: Record<string, string>) => {
      const [header, claims = '', signature] = (callback.id_token ?? '').split('.');
      const changed = { ...JSON.parse(Buffer.from(claims, 'base64url').toString()), sub: 'somebody-else' };
      const payload = Buffer.from(JSON.stringify(changed)).toString('base64url');
      return { ...callback, id_token: `${header}.${payload}.${signature}` };
    };
    return fails({ callback: change }, ConnectorErrorCodes.SocialIdTokenInvalid);
  });

  /** https://openid.net/specs/openid-connect-core-1_0.html#HybridIDToken2 */
  test('an ID token that belongs to another code is refused', async () => {
    const run = signIn(bench, { config: idTokenOnly, mock: issuing({ claims: { c_hash: 'LDktKdoQak3Pk0cnXxCltA' } }) });
    await expectFailure(run, ConnectorErrorCodes.SocialIdTokenInvalid, { mock, field: 'c_hash' });
  });

  test('a callback without an ID token is refused', () =>
    fails({ callback: ({ id_token, ...rest }) => rest }, ConnectorErrorCodes.InvalidResponse, 'id_token'));

  test('there is nothing to refresh', async () => {
    const connector = await makeConnector(bench, idTokenOnly);
    const run = connector.getAccessTokenByRefreshToken?.('a-refresh-token') ?? Promise.resolve();
    await expectFailure(run, ConnectorErrorCodes.InvalidConfig, { mock, field: 'privateKey' });
  });
});

describe('a signing key', () => {
  test('makes the ID token of the token endpoint the one that counts', async () => {
    const { userInfo } = await signIn(bench, { callback: (callback) => ({ ...callback, id_token: 'nonsense' }) });
    expect(userInfo).toMatchObject(mock.user);
  });

  test.each(['teamId', 'keyId', 'privateKey'])('lacks nothing, such as %s', async (field) => {
    for (const nothing of [undefined, '', ' ']) {
      const run = begin(bench, { caller: signInPage(), config: { ...mock.config, [field]: nothing } });
      await expectFailure(run, ConnectorErrorCodes.InvalidConfig, { mock, field });
    }
  });

  test('may be three empty fields of the form, which are none', async () => {
    const config = { ...idTokenOnly, teamId: '', keyId: '', privateKey: ' ' };
    expect((await signIn(bench, { config })).userInfo).toMatchObject(mock.user);
  });

  test('that Apple does not know ends the sign-in', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const config = { ...mock.config, privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) };
    const caller = accountApi();
    await expectFailure(signIn(bench, { caller, config }), ConnectorErrorCodes.InvalidConfig, { mock, caller });
  });
});

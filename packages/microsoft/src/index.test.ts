import { ConnectorErrorCodes } from '@logto/connector-kit';
import { begin, expectFailure, type ProviderMock, signIn, signInPage, testConnector } from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

/** The same provider, seen from `common`, with other claims. */
const common = (claims: Record<string, unknown>): ProviderMock => {
  const { idToken } = mock;
  if (!idToken) throw new Error('The mock has an ID token.');
  const at = 'https://login.microsoftonline.com/common';
  return {
    ...mock,
    config: { ...mock.config, tenantId: 'common' },
    authorization: { ...mock.authorization, endpoint: `${at}/oauth2/v2.0/authorize` },
    token: { ...mock.token, endpoint: `${at}/oauth2/v2.0/token` },
    idToken: { jwksUri: `${at}/discovery/v2.0/keys`, claims: { ...idToken.claims, ...claims } },
  };
};

const signInAt = (provider: ProviderMock, config: object = {}) =>
  signIn({ ...bench, mock: provider }, { config: { ...provider.config, ...config } });

describe('an address', () => {
  /** https://learn.microsoft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization */
  test('that any tenant can write is left out, whichever field holds it', async () => {
    const { userInfo } = await signInAt(common({ email: 'victim@example.com', xms_edov: undefined }));
    expect(userInfo).not.toHaveProperty('email');
  });

  test('is never the user name or the mail of the profile', async () => {
    const { userInfo } = await signInAt(common({ email: undefined }));
    expect(userInfo).not.toHaveProperty('email');
  });

  test('of a single tenant is trusted where the administrator says so', async () => {
    const { idToken } = mock;
    if (!idToken) throw new Error('The mock has an ID token.');
    const unflagged = { ...mock, idToken: { ...idToken, claims: { ...idToken.claims, xms_edov: undefined } } };
    expect((await signInAt(unflagged)).userInfo).not.toHaveProperty('email');
    expect((await signInAt(unflagged, { trustUnverifiedEmail: true })).userInfo.email).toBe('MeganB@contoso.com');
  });

  test.each(['Common', 'COMMON'])('of several tenants is not trusted, however %s is spelled', async (tenantId) => {
    const provider = JSON.parse(
      JSON.stringify(common({ xms_edov: undefined })).replaceAll(
        'microsoftonline.com/common',
        `microsoftonline.com/${tenantId}`,
      ),
    );
    const { userInfo } = await signInAt(provider, { tenantId, trustUnverifiedEmail: true });
    expect(userInfo).not.toHaveProperty('email');
  });

  test('of several tenants is not trusted, whatever the administrator says', async () => {
    const { userInfo } = await signInAt(common({ xms_edov: undefined }), { trustUnverifiedEmail: true });
    expect(userInfo).not.toHaveProperty('email');
  });
});

test('a token that names one tenant and comes from another is refused', async () => {
  const provider = common({ tid: 'bbbbcccc-1111-dddd-2222-eeee3333ffff' });
  await expectFailure(signInAt(provider), ConnectorErrorCodes.SocialIdTokenInvalid, { mock, field: 'iss' });
});

test('prompts are asked for together', async () => {
  const config = { ...mock.config, prompts: ['login', 'select_account'] };
  const uri = await begin(bench, { caller: signInPage(), config });
  expect(new URL(uri).searchParams.get('prompt')).toBe('login select_account');
});

test('a configuration that leaves the cloud out means the worldwide one', async () => {
  const config = { ...mock.config, cloudInstance: undefined };
  expect(await begin(bench, { caller: signInPage(), config })).toContain(mock.authorization.endpoint);
});

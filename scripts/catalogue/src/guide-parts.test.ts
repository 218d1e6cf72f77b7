import { ConnectorType, type SocialConnector, ConnectorConfigFormItemType as Type } from '@logto/connector-kit';
import type { ProviderMock } from '@logto-social/testing/simulator';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type GuideSource, guideParts } from './guide-parts.ts';

const answer = { status: 400, body: {} };

const mock: ProviderMock = {
  config: {},
  authorization: { endpoint: 'https://example.com/authorize', parameters: { scope: 'profile' } },
  token: {
    endpoint: 'https://example.com/token',
    clientAuthentication: 'client_secret_post',
    response: {},
    errors: { invalid_grant: answer, invalid_client: answer },
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  email: { rule: 'flagged', flag: { in: 'id_token', path: 'email_verified' } },
  user: { id: '1' },
  requests: 1,
};

const scope = { key: 'scope', label: 'Scope', type: Type.Text, description: 'What to ask for.' } as const;
const trust = { key: 'trustUnverifiedEmail', label: 'Trust', type: Type.Switch, description: 'Believe it.' } as const;

const connector: SocialConnector = {
  type: ConnectorType.Social,
  metadata: {
    id: 'social-example',
    target: 'example',
    platform: null,
    name: { en: 'Example' },
    description: { en: 'Example' },
    logo: './logo.svg',
    logoDark: null,
    readme: './README.md',
    formItems: [scope],
  },
  configGuard: z.object({}),
  getAuthorizationUri: async () => '',
  getUserInfo: async () => ({ id: '1' }),
};

const partsOf = (changes: Partial<GuideSource> = {}) =>
  Object.fromEntries(guideParts({ provider: 'example', connector, mock, ...changes }));

const withForm = (...formItems: NonNullable<SocialConnector['metadata']['formItems']>): Partial<GuideSource> => ({
  connector: { ...connector, metadata: { ...connector.metadata, formItems } },
});

test('a connector with a field for the scope says which it asks for by itself', () => {
  expect(partsOf()['default scope']).toBe('The default scope is `profile`.');
  expect(partsOf(withForm())).not.toHaveProperty('default scope');
});

test('the rule of the address stands with the choice to believe it, in the words of the form', () => {
  expect(partsOf().email).toBe(
    '**Email: verified when flagged.** The connector passes the address on only where the provider says that it is verified.',
  );
  expect(
    partsOf({ ...withForm(trust), mock: { ...mock, email: { rule: 'unverified', address: 'a@example.com' } } }).email,
  ).toBe(
    '**Email: unverified.** The provider does not say that the address is verified, so the connector leaves it out.\n\n**Trust**: Believe it. Logto links accounts by email address, so turn it on only if you accept that risk.',
  );
});

test('tokens are kept, or kept and refreshed, or not', () => {
  const getTokenResponseAndUserInfo = async () => ({ userInfo: { id: '1' } });
  const getAccessTokenByRefreshToken = async () => ({ access_token: 'token' });
  const keeping = { ...connector, getTokenResponseAndUserInfo };
  expect(partsOf().tokens).toContain('does not work');
  expect(partsOf({ connector: keeping }).tokens).toMatch(/works .* cannot refresh it\.$/);
  expect(partsOf({ connector: { ...keeping, getAccessTokenByRefreshToken } }).tokens).not.toContain('cannot');
});

test('errors stand as the connector words them, and only those that can happen', () => {
  expect(partsOf()['common errors']).toContain('| 429, "The provider received too many requests.');
  expect(partsOf()['common errors']).not.toContain('ID token');
  const idToken = { claims: { iss: 'https://example.com', sub: '1' } };
  expect(partsOf({ mock: { ...mock, idToken } })['common errors']).toContain('The ID token could not be verified.');
  expect(partsOf({ mock: { ...mock, protocol: 'SAML 2.0' } })['common errors']).not.toContain('429');
});

test('a connector takes the place of the official one, if there is one', () => {
  expect(partsOf()).not.toHaveProperty('predecessor');
  expect(partsOf({ provider: 'microsoft' }).predecessor).toContain("Logto's own Azure AD connector");
});

test('beside one of Logto’s own it says how to tell the two apart, take the other out and move what is in use', () => {
  const other = partsOf({ provider: 'microsoft' }).installation;
  expect(other).toContain('two options of one name, **Universal**');
  expect(other).toContain('npx @logto/cli connector remove @logto/connector-azuread\n');
  expect(other).toContain(
    "update connectors set connector_id = 'social-example'\nwhere tenant_id = 'default' and connector_id = 'azuread-universal';",
  );
  expect(partsOf().installation).not.toContain("Logto's own");
});

test('of a standard one there may be several, so the one that moves is named', () => {
  const standard = { ...connector, metadata: { ...connector.metadata, isStandard: true } };
  const { installation } = partsOf({ provider: 'oidc', connector: standard });
  expect(installation).toContain("where id = '<connector-id>' and connector_id = 'oidc';");
  expect(installation).toContain('names its package');
  expect(partsOf({ provider: 'saml', connector: standard }).installation).toContain('only where one was made before');
});

test('where an account cannot be linked is said where the provider needs a session', () => {
  expect(partsOf()).not.toHaveProperty('linking');
  expect(partsOf({ mock: { ...mock, pkce: 'required' } }).linking).toContain('The Management API keeps no session');
  expect(partsOf({ mock: { ...mock, session: 'required' } }).linking).toContain('The Management API keeps no session');
});

test('a SAML response has an address of its own and reaches the sign-in page alone', () => {
  const config = { assertionConsumerServiceUrl: 'https://logto.example.com/api/authn/saml/connector-id' };
  const parts = partsOf({ mock: { ...mock, config, pkce: 'required' } });
  expect(parts['redirect URIs']).toContain('- `https://<your-logto-domain>/api/authn/saml/<connector-id>`');
  expect(parts['redirect URIs']).not.toContain('/callback/<connector-id>');
  expect(parts.linking).toContain('on the sign-in page alone');
});

test('an error is where the host puts it: on the page if its code is `general`, and else in the log', () => {
  const { 'common errors': errors, 'where errors are': where } = partsOf();
  expect(where).toContain('"Error occurred in connector:"');
  expect(errors).toMatch(/\| "The provider could not be reached in time\.[^|]*" \| the same \|/);
  expect(errors).toMatch(/\| `access_denied`, "The sign-in was cancelled[^|]*" \| "The user's authorization process/);
});

test('the installation and the redirect URIs are the connector’s own', () => {
  expect(partsOf().installation).toContain('npx @logto/cli connector add @logto-social/connector-example');
  expect(partsOf()['redirect URIs']).toContain('`https://<your-logto-domain>/callback/<connector-id>` for signing in');
});

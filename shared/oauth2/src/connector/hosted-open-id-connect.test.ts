import type { ConnectorSession } from '@logto/connector-kit';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { clientSecretBasic } from '../client-authentication/client-secret-basic.ts';
import { client, connectorConfig } from '../configuration/connector-config.ts';
import { instanceUrl } from '../configuration/instance-url.ts';
import { failure } from '../errors/failure.ts';
import { simulatedNetwork } from '../http/network.test-helper.ts';
import { now, signingKey } from '../id-token/signing-keys.test-helper.ts';
import { doubtedClaims } from '../identity/doubted-claims.ts';
import { connectorMetadata } from './connector-metadata.ts';
import { hostedOpenIdConnect } from './hosted-open-id-connect.ts';

const network = simulatedNetwork();
const { sign, published } = await signingKey();
const tenant = 'https://hosted.test/acme';

const connect = (changes: { claims?: typeof doubtedClaims } = {}) =>
  hostedOpenIdConnect({
    ...changes,
    metadata: connectorMetadata({ provider: 'acme', name: { en: 'Acme' }, description: { en: 'An example.' } }),
    config: connectorConfig({ instanceUrl: instanceUrl(), ...client }),
    scope: 'openid email',
    clientAuthentication: clientSecretBasic,
  })({ getConfig: async () => ({ instanceUrl: tenant, clientId: 'an-id', clientSecret: 'a-secret' }) });

/** The tenant at work, which says `claims` of whoever signs in. */
const serve = (claims: () => object) => {
  network.use(
    http.get(`${tenant}/.well-known/openid-configuration`, () =>
      HttpResponse.json({
        issuer: tenant,
        authorization_endpoint: `${tenant}/authorize`,
        token_endpoint: `${tenant}/token`,
        jwks_uri: `${tenant}/keys`,
      }),
    ),
    http.get(`${tenant}/keys`, () => HttpResponse.json({ keys: [published] })),
    http.post(`${tenant}/token`, async ({ request }) => {
      // `an-id:a-secret`
      if (request.headers.get('authorization') !== 'Basic YW4taWQ6YS1zZWNyZXQ=')
        return HttpResponse.json({ error: 'invalid_client' }, { status: 401 });
      const id_token = await sign({ iss: tenant, aud: 'an-id', iat: now(), exp: now() + 60, ...claims() });
      return HttpResponse.json({ access_token: 'a-token', refresh_token: 'the-next', token_type: 'Bearer', id_token });
    }),
  );
};

/** A sign-in from the URI to the person, with what the callback says besides the code. */
const signIn = async (callback: object = {}, connecting = connect()) => {
  const kept: ConnectorSession = {};
  let uri = '';
  serve(() => ({
    sub: 'jane',
    nonce: new URL(uri).searchParams.get('nonce'),
    email: 'jane@example.com',
    email_verified: true,
  }));
  const request = {
    state: 'the-state',
    redirectUri: 'https://host.test/callback',
    connectorId: 'c1',
    connectorFactoryId: 'social-acme',
    jti: 'j1',
    headers: {},
  };
  const connector = await connecting;
  uri = await connector.getAuthorizationUri(request, async (session) => {
    Object.assign(kept, session);
  });
  return { uri: new URL(uri), person: await connector.getUserInfo({ code: 'a-code', ...callback }, async () => kept) };
};

test('people sign in where the configured issuer says', async () => {
  const { uri, person } = await signIn({ iss: tenant });
  expect(uri.origin + uri.pathname).toBe(`${tenant}/authorize`);
  expect(uri.searchParams.get('scope')).toBe('openid email');
  expect(person).toMatchObject({ id: 'jane', email: 'jane@example.com' });
});

test('what the claims mean is for the provider to say', async () => {
  const { person } = await signIn({}, connect({ claims: doubtedClaims }));
  expect(person.id).toBe('jane');
  expect(person.email).toBeUndefined();
});

test('a callback of another issuer is refused (RFC 9207)', async () => {
  await expect(signIn({ iss: 'https://hosted.test/other' })).rejects.toThrow(failure('issuerMismatch'));
});

test('tokens are refreshed where they were issued', async () => {
  serve(() => ({ sub: 'jane' }));
  const { getAccessTokenByRefreshToken } = await connect();
  expect(await getAccessTokenByRefreshToken?.('the-refresh-token')).toMatchObject({
    access_token: 'a-token',
    refresh_token: 'the-next',
  });
});

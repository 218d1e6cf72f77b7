import {
  ConnectorErrorCodes as Codes,
  ConnectorError,
  type ConnectorSession,
  ConnectorType,
  type GetSession,
  type SetSession,
} from '@logto/connector-kit';
import fc from 'fast-check';
import { HttpResponse, http } from 'msw';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { authorizationUri } from '../authorization/authorization-uri.ts';
import { codeChallenge } from '../authorization/code-challenge.ts';
import { clientSecretPost } from '../client-authentication/client-secret-post.ts';
import { clientId, clientSecret, connectorConfig, scope } from '../configuration/connector-config.ts';
import { failure } from '../errors/failure.ts';
import { simulatedNetwork } from '../http/network.test-helper.ts';
import { verified } from '../identity/email-rule.ts';
import { userId } from '../identity/identity.ts';
import { codeExchange } from '../token/code-exchange.ts';
import { tokenRefresh } from '../token/token-refresh.ts';
import { userInfo } from '../user-info/user-info.ts';
import { connectorMetadata } from './connector-metadata.ts';
import { type ConnectorDefinition, createConnector } from './create-connector.ts';

const network = simulatedNetwork();

const provider = 'https://provider.test';
const tokenEndpoint = { endpoint: `${provider}/token`, clientAuthentication: clientSecretPost };
const config = connectorConfig({ clientId, clientSecret, scope });
type Config = z.infer<typeof config.guard>;
const valid = { clientId: 'an-id', clientSecret: 'a-secret' };

const definition: ConnectorDefinition<Config> = {
  metadata: connectorMetadata({ provider: 'acme', name: { en: 'Acme' }, description: { en: 'An example.' } }),
  config,
  issuer: provider,
  getAuthorizationUri: authorizationUri({ endpoint: `${provider}/authorize`, scope: 'read' }),
  getAccessToken: codeExchange(tokenEndpoint),
  refresh: tokenRefresh(tokenEndpoint),
  getUserInfo: userInfo({
    endpoint: `${provider}/me`,
    guard: z.object({ id: userId, email: z.string().nullish() }),
    toUserInfo: ({ id, email }) => ({ id, email: verified(email) }),
  }),
};

const connect = (
  changes: Partial<ConnectorDefinition<Config>> = {},
  getConfig: () => Promise<unknown> = async () => valid,
) => createConnector({ ...definition, ...changes })({ getConfig });

/** The provider's two endpoints, and the bodies that the first one gets. */
const answerWith = (token: unknown, me: unknown) => {
  const bodies: Record<string, string>[] = [];
  network.use(
    http.post(`${provider}/token`, async ({ request }) => {
      bodies.push(Object.fromEntries(new URLSearchParams(await request.text())));
      return new HttpResponse(JSON.stringify(token), { headers: { 'content-type': 'application/json' } });
    }),
    http.get(`${provider}/me`, () => new HttpResponse(JSON.stringify(me))),
  );
  return bodies;
};
const token = { access_token: 'the-token', expires_in: 3600, refresh_token: 'the-refresh-token', extra: 1 };
const me = { id: 7, email: 'jo@example.com' };

const redirectUri = 'https://host.test/callback';
const request = {
  state: 'the-state',
  redirectUri,
  connectorId: 'c1',
  connectorFactoryId: 'social-acme',
  jti: 'j1',
  headers: {},
};

/** The sign-in page's session: setting replaces it, getting consumes it. */
const signInPage = () => {
  let session: ConnectorSession | undefined;
  const setSession = vi.fn<SetSession>(async (next) => {
    session = next;
  });
  const getSession = vi.fn<GetSession>(async () => {
    const found = session;
    session = undefined;
    if (!found) throw new Error('session not found');
    return found;
  });
  return { setSession, getSession };
};
/** Linking through the Management API or the console. */
const withoutSession = async (): Promise<never> => {
  throw new ConnectorError(Codes.NotImplemented);
};

describe('a connector', () => {
  test("is a social one with the provider's metadata, its form, and token storage", async () => {
    const connector = await connect();
    expect(connector.type).toBe(ConnectorType.Social);
    expect(connector.metadata).toMatchObject({ id: 'social-acme', isTokenStorageSupported: true });
    expect(connector.metadata.formItems).toEqual(config.formItems);
    expect(connector.configGuard).toBe(config.guard);
  });

  test('is the same whether its functions are given as endpoints or as themselves', async () => {
    const asEndpoints = createConnector({
      ...definition,
      getAuthorizationUri: { endpoint: `${provider}/authorize`, scope: 'read' },
      getAccessToken: tokenEndpoint,
      refresh: tokenEndpoint,
      getUserInfo: {
        endpoint: `${provider}/me`,
        guard: z.object({ id: userId, email: z.string().nullish() }),
        toUserInfo: ({ id, email }) => ({ id, email: verified(email) }),
      },
    });
    answerWith(token, me);
    const outcomes = [createConnector(definition), asEndpoints].map(async (create) => {
      const connector = await create({ getConfig: async () => valid });
      const { setSession, getSession } = signInPage();
      const uri = new URL(await connector.getAuthorizationUri(request, setSession));
      const person = await connector.getUserInfo({ code: 'the-code' }, getSession);
      const refreshed = await connector.getAccessTokenByRefreshToken?.('the-refresh-token');
      return { at: uri.origin + uri.pathname, scope: uri.searchParams.get('scope'), person, refreshed };
    });
    const [ofFunctions, ofEndpoints] = await Promise.all(outcomes);
    expect(ofEndpoints?.person).toMatchObject({ id: '7', email: 'jo@example.com' });
    expect(ofEndpoints).toEqual(ofFunctions);
  });

  test('can refresh only where the provider issues refresh tokens', async () => {
    const { refresh, ...rest } = definition;
    expect(await connect()).toHaveProperty('getAccessTokenByRefreshToken');
    expect(await createConnector(rest)({ getConfig: async () => valid })).not.toHaveProperty(
      'getAccessTokenByRefreshToken',
    );
  });

  test('reads its configuration by its factory ID, and not before it is used', async () => {
    const getConfig = vi.fn(async () => valid);
    const connector = await createConnector(definition)({ getConfig });
    expect(getConfig).not.toHaveBeenCalled();
    await connector.getAuthorizationUri(request, signInPage().setSession);
    expect(getConfig).toHaveBeenCalledExactlyOnceWith('social-acme');
  });
});

describe('a sign-in', () => {
  test('goes from the URI to the person, once through the session', async () => {
    const bodies = answerWith(token, me);
    const { setSession, getSession } = signInPage();
    const uri = new URL(await (await connect()).getAuthorizationUri(request, setSession));
    const callback = { code: 'the-code', redirectUri: 'https://visitor.test', iss: provider };
    const info = await (await connect()).getUserInfo(callback, getSession);

    expect(info).toEqual({ id: '7', email: 'jo@example.com', rawData: me });
    expect(setSession).toHaveBeenCalledOnce();
    expect(getSession).toHaveBeenCalledOnce();
    expect(bodies).toEqual([
      {
        grant_type: 'authorization_code',
        code: 'the-code',
        redirect_uri: redirectUri,
        code_verifier: expect.any(String),
        client_id: 'an-id',
        client_secret: 'a-secret',
      },
    ]);
    expect(uri.searchParams.get('code_challenge')).toBe(codeChallenge(bodies[0]?.code_verifier ?? ''));
    expect(uri.searchParams.get('state')).toBe('the-state');
  });

  test('gives the tokens along, in the names of the wire, where the host keeps them', async () => {
    answerWith(token, me);
    const { setSession, getSession } = signInPage();
    const connector = await connect();
    await connector.getAuthorizationUri(request, setSession);
    expect(await connector.getTokenResponseAndUserInfo?.({ code: 'the-code' }, getSession)).toEqual({
      tokenResponse: { access_token: 'the-token', expires_in: 3600, refresh_token: 'the-refresh-token' },
      userInfo: { id: '7', email: 'jo@example.com', rawData: me },
    });
  });

  test('goes on without PKCE where the caller keeps no session', async () => {
    const bodies = answerWith(token, me);
    const connector = await connect();
    const uri = new URL(await connector.getAuthorizationUri(request, withoutSession));
    const info = await connector.getUserInfo({ code: 'the-code', redirectUri, state: 'the-state' }, withoutSession);
    expect([...uri.searchParams.keys()]).toEqual(['client_id', 'redirect_uri', 'response_type', 'scope', 'state']);
    expect(info.id).toBe('7');
    expect(bodies[0]).toMatchObject({ redirect_uri: redirectUri });
    expect(bodies[0]).not.toHaveProperty('code_verifier');
  });

  test('does not, where the provider requires PKCE', async () => {
    const connector = await connect({ pkce: 'required' });
    const missing = failure('sessionRequired');
    await expect(connector.getAuthorizationUri(request, withoutSession)).rejects.toThrow(missing);
    await expect(connector.getUserInfo({ code: 'c', redirectUri }, withoutSession)).rejects.toThrow(missing);
  });

  test('asks nothing of the provider before state and issuer have been compared', async () => {
    const bodies = answerWith(token, me);
    const { metadata, getUserInfo } = await connect();
    const owner = { connectorFactoryId: metadata.id, clientId: valid.clientId };
    const session = { ...owner, redirectUri, state: 'the-state', nonce: 'n', codeVerifier: 'v' };
    const attempt = (callback: object) => getUserInfo({ code: 'c', ...callback }, async () => session);
    await expect(attempt({ state: 'another' })).rejects.toThrow(failure('stateMismatch'));
    await expect(attempt({ iss: 'https://evil.test' })).rejects.toThrow(failure('issuerMismatch'));
    expect(bodies).toEqual([]);
  });

  test("may read the callback in the provider's own way", async () => {
    const bodies = answerWith(token, me);
    const connector = await connect({ readCallback: ({ auth_code }) => ({ code: auth_code }) });
    await connector.getUserInfo({ redirectUri, auth_code: 'from elsewhere' }, withoutSession);
    expect(bodies[0]).toMatchObject({ code: 'from elsewhere' });
  });
});

describe('a refresh', () => {
  test('gives fresh tokens in the names of the wire', async () => {
    const bodies = answerWith({ access_token: 'fresh', expires_in: '60' }, me);
    const connector = await connect();
    const fresh = await connector.getAccessTokenByRefreshToken?.('the-refresh-token');
    expect(fresh).toEqual({ access_token: 'fresh', expires_in: '60', refresh_token: 'the-refresh-token' });
    expect(bodies[0]).toMatchObject({ grant_type: 'refresh_token', refresh_token: 'the-refresh-token' });
  });
});

test('a refresh token that comes with fresh tokens takes the place of the one that brought them (RFC 6749 §6)', async () => {
  answerWith({ access_token: 'fresh', refresh_token: 'the-next-one' }, me);
  const connector = await connect();
  expect(await connector.getAccessTokenByRefreshToken?.('the-refresh-token')).toEqual({
    access_token: 'fresh',
    refresh_token: 'the-next-one',
  });
});

describe('whatever goes wrong leaves as a ConnectorError', () => {
  test('a configuration that fails its guard', async () => {
    const connector = await connect({}, async () => ({ clientId: 'an-id' }));
    const invalid = failure('configInvalid', { field: 'clientSecret' });
    await expect(connector.getAuthorizationUri(request, withoutSession)).rejects.toThrow(invalid);
    await expect(connector.getUserInfo({}, withoutSession)).rejects.toThrow(invalid);
    await expect(connector.getTokenResponseAndUserInfo?.({}, withoutSession)).rejects.toThrow(invalid);
    await expect(connector.getAccessTokenByRefreshToken?.('t')).rejects.toThrow(invalid);
  });

  test('a configuration that cannot be read, without a word of why', async () => {
    const connector = await connect({}, () => Promise.reject(new Error('postgres://user:hunter2@db')));
    await expect(connector.getUserInfo({}, withoutSession)).rejects.toThrow(failure('unexpected'));
  });

  test("an error of the host's own passes as it is", async () => {
    const error = new ConnectorError(Codes.InvalidConfig, 'not configured');
    const connector = await connect({}, () => Promise.reject(error));
    await expect(connector.getAuthorizationUri(request, withoutSession)).rejects.toBe(error);
  });

  test("a bug in a provider's function", async () => {
    const connector = await connect({ getUserInfo: async () => JSON.parse('<') });
    answerWith(token, me);
    const attempt = connector.getUserInfo({ code: 'c', redirectUri }, withoutSession);
    await expect(attempt).rejects.toThrow(failure('unexpected'));
  });

  test('an endpoint that is no URL', async () => {
    const connector = await connect({ getAuthorizationUri: authorizationUri({ endpoint: 'nowhere' }) });
    const attempt = connector.getAuthorizationUri(request, signInPage().setSession);
    await expect(attempt).rejects.toBeInstanceOf(ConnectorError);
  });

  test('any callback, session, configuration and answer', async () => {
    const json = fc.jsonValue();
    const text = fc.oneof(fc.constantFrom('the-state', 'the-code', provider, '', '__proto__', 'constructor'), json);
    const record = (...names: string[]) =>
      fc.oneof(json, fc.record(Object.fromEntries(names.map((name) => [name, text])), { requiredKeys: [] }));
    const input = fc.record({
      configuration: fc.oneof(fc.constant<unknown>(valid), record('clientId', 'clientSecret', 'scope')),
      callback: record('code', 'state', 'iss', 'error', 'error_description', 'redirectUri'),
      session: record('redirectUri', 'state', 'nonce', 'codeVerifier'),
      keepsSession: fc.boolean(),
      answers: fc.tuple(fc.oneof(fc.constant<unknown>(token), json), fc.oneof(fc.constant<unknown>(me), json)),
    });
    const expectConnectorError = async (attempt: Promise<unknown> | undefined) => {
      const [outcome] = await Promise.allSettled([attempt]);
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(ConnectorError);
    };
    await fc.assert(
      fc.asyncProperty(input, async ({ configuration, callback, session, keepsSession, answers }) => {
        answerWith(...answers);
        const connector = await connect({}, async () => configuration);
        const owner = { connectorFactoryId: connector.metadata.id, clientId: valid.clientId };
        const getSession = keepsSession ? async () => ({ ...Object(session), ...owner }) : withoutSession;
        await expectConnectorError(
          connector.getAuthorizationUri(
            request,
            getSession === withoutSession ? withoutSession : signInPage().setSession,
          ),
        );
        await expectConnectorError(connector.getUserInfo(callback, getSession));
        await expectConnectorError(connector.getTokenResponseAndUserInfo?.(callback, getSession));
        await expectConnectorError(connector.getAccessTokenByRefreshToken?.('the-refresh-token'));
        network.resetHandlers();
      }),
    );
  });
});

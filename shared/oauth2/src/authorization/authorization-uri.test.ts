import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientConfig } from '../configuration/connector-config.ts';
import type { Flow } from '../session/flow.ts';
import { snakeCaseKeys } from '../values/snake-case-keys.ts';
import { type AuthorizationEndpoint, type AuthorizationRequest, authorizationUri } from './authorization-uri.ts';
import { codeChallenge } from './code-challenge.ts';

const endpoint = 'https://provider.test/authorize';
const config: ClientConfig = { clientId: 'an-id' };
const flow: Flow = { redirectUri: 'https://host.test/callback/acme', state: 's', nonce: 'a-nonce', codeVerifier: 'v' };
const request: AuthorizationRequest = {
  state: 'the-state',
  redirectUri: flow.redirectUri,
  connectorId: 'c1',
  connectorFactoryId: 'social-acme',
  jti: 'j1',
  headers: {},
};

const build = (
  options: Partial<AuthorizationEndpoint<ClientConfig>> = {},
  { config: given = config, flow: during = flow, scope }: { config?: ClientConfig; flow?: Flow; scope?: string } = {},
) => authorizationUri({ endpoint, ...options })(given, during, { ...request, ...(scope !== undefined && { scope }) });

const sent = async (...parameters: Parameters<typeof build>) => new URL(await build(...parameters)).searchParams;

describe('the request (RFC 6749 §4.1.1)', () => {
  test('calls parameters what the provider calls them, and lets no configuration do so', async () => {
    const names = { client_id: 'appid', scope: 'scopes' };
    const parameters = { appid: 'another', client_id: 'another' };
    const asked = await sent({ names, parameters, scope: 'a' });
    expect(Object.fromEntries(asked)).toMatchObject({ appid: 'an-id', scopes: 'a', redirect_uri: flow.redirectUri });
    expect(asked.has('scope')).toBe(false);
  });

  test('names client, redirect URI and state, and proves itself with PKCE', async () => {
    expect(await build()).toBe(
      'https://provider.test/authorize?client_id=an-id&redirect_uri=https%3A%2F%2Fhost.test%2Fcallback%2Facme' +
        '&response_type=code&state=the-state' +
        `&code_challenge=${codeChallenge('v')}&code_challenge_method=S256`,
    );
  });

  test('names what every request has in the order of WeChat’s pages, before what is the provider’s own', async () => {
    const names = { client_id: 'appid' };
    const asked = await sent({ names, scope: 'snsapi_base', parameters: { agentid: 'AGENTID', state: 'another' } });
    expect([...asked.keys()].slice(0, 6)).toEqual([
      'appid',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
      'agentid',
    ]);
    expect(asked.get('state')).toBe('the-state');
  });

  test('keeps the fragment of the endpoint', async () => {
    expect(new URL(await build({ endpoint: `${endpoint}#qr` })).hash).toBe('#qr');
  });

  test('carries no challenge where the flow has no verifier', async () => {
    const parameters = await sent({}, { flow: { redirectUri: flow.redirectUri } });
    expect([...parameters.keys()]).toEqual(['client_id', 'redirect_uri', 'response_type', 'state']);
  });

  test('never carries the verifier itself', async () => {
    const codeVerifier = 'a-verifier-that-stays-at-home';
    expect(await build({}, { flow: { ...flow, codeVerifier } })).not.toContain(codeVerifier);
  });

  test('goes to the endpoint that the configuration decides, with the query that it has', async () => {
    const uri = await build({ endpoint: async ({ clientId }) => `https://${clientId}.test/a?tenant=1` });
    expect(uri).toMatch(/^https:\/\/an-id\.test\/a\?tenant=1&client_id=an-id&/);
  });
});

describe('the scope', () => {
  const scoped = async (given: { scope?: string; configured?: string; fallback?: string; delimiter?: string }) => {
    const { scope, configured, fallback, delimiter } = given;
    const options = { ...(fallback && { scope: fallback }), ...(delimiter && { scopeDelimiter: delimiter }) };
    const parameters = await sent(options, {
      config: { ...config, scope: configured },
      ...(scope !== undefined && { scope }),
    });
    return parameters.get('scope');
  };

  test("is the request's, else the configuration's, else the default", async () => {
    expect(await scoped({ scope: 'a', configured: 'b', fallback: 'c' })).toBe('a');
    expect(await scoped({ configured: 'b', fallback: 'c' })).toBe('b');
    expect(await scoped({ scope: '', configured: '', fallback: 'c' })).toBe('c');
  });

  test('is the default where the form was left blank but for a space or a line break', async () => {
    expect(await scoped({ configured: ' \n', fallback: 'c' })).toBe('c');
  });

  test('names every scope once', async () => {
    expect(await scoped({ configured: 'a b a' })).toBe('a b');
  });

  test('always has `openid` where the default has it: the connector reads the ID token', async () => {
    expect(await scoped({ configured: 'email', fallback: 'openid profile' })).toBe('openid email');
    expect(await scoped({ scope: 'email openid', fallback: 'openid profile' })).toBe('openid email');
    expect(await scoped({ scope: 'email', configured: 'phone', fallback: 'profile' })).toBe('email');
  });

  test('is left out where nobody names one', async () => {
    expect(await scoped({})).toBeNull();
  });

  test('is separated as the provider wants, however it was written', async () => {
    expect(await scoped({ configured: ' a\n b\tc ' })).toBe('a b c');
    expect(await scoped({ configured: 'a b', delimiter: ',' })).toBe('a,b');
  });

  test('is written with %20, which every provider reads as a space', async () => {
    expect(await build({ scope: 'a+b c' })).toContain('&scope=a%2Bb%20c&');
  });

  test('may have a default that the configuration decides', async () => {
    expect((await sent({ scope: ({ clientId }) => `read:${clientId}` })).get('scope')).toBe('read:an-id');
  });
});

describe('the nonce (OpenID Connect Core §3.1.2.1)', () => {
  test.each(['openid', 'email openid'])('goes along with the scope %s', async (scope) => {
    expect((await sent({ scope })).get('nonce')).toBe('a-nonce');
  });

  test.each(['email', 'openid2', 'xopenid', 'OPENID'])('does not go along with the scope %s', async (scope) => {
    expect((await sent({ scope })).has('nonce')).toBe(false);
  });

  test('is looked for in the scope whatever separates it', async () => {
    expect((await sent({ scope: 'email openid', scopeDelimiter: ',' })).get('nonce')).toBe('a-nonce');
  });

  test('is missing where the caller keeps no session', async () => {
    expect((await sent({ scope: 'openid' }, { flow: { redirectUri: flow.redirectUri } })).has('nonce')).toBe(false);
  });
});

describe("the provider's own parameters", () => {
  test('go along, empty and missing ones aside', async () => {
    const parameters = await sent({ parameters: { prompt: 'login', hd: '', display: undefined } });
    expect(parameters.get('prompt')).toBe('login');
    expect(parameters.has('hd') || parameters.has('display')).toBe(false);
  });

  test('may be decided by the configuration', async () => {
    expect((await sent({ parameters: ({ clientId }) => ({ app: clientId }) })).get('app')).toBe('an-id');
  });

  test('replace one of the endpoint', async () => {
    const options = { endpoint: `${endpoint}?prompt=none&prompt=consent`, parameters: { prompt: 'login' } };
    expect((await sent(options)).getAll('prompt')).toEqual(['login']);
  });

  test('give way to the scope', async () => {
    expect((await sent({ scope: 'a', parameters: { scope: 'b' } })).getAll('scope')).toEqual(['a']);
    expect((await sent({ parameters: { scope: 'b' } })).getAll('scope')).toEqual(['b']);
  });
});

describe('no configuration changes what binds the answer to the request', () => {
  const bindingNames = [
    'response_type',
    'client_id',
    'redirect_uri',
    'state',
    'nonce',
    'code_challenge',
    'code_challenge_method',
    'request',
    'request_uri',
  ];
  const camelNames = ['responseType', 'clientId', 'redirectUri', 'codeChallenge', 'codeChallengeMethod', 'requestUri'];
  const text = fc.string({ unit: 'binary' });
  const name = fc.oneof(fc.constantFrom(...bindingNames, ...camelNames), text);
  const parameters = fc.dictionary(name, text);
  const query = fc.oneof(
    fc.array(fc.tuple(name, text)).map((entries) => new URLSearchParams(entries).toString()),
    fc.constantFrom(
      'client%5Fid=x',
      'state',
      'state=&state=1',
      '?state=1',
      '&request=&',
      'nonce;state=1',
      '%',
      '#state=1',
    ),
    fc.webQueryParameters(),
  );
  const given = fc.record({
    clientId: fc.string({ unit: 'binary', minLength: 1 }),
    scope: fc.oneof(fc.constantFrom('openid', 'email', 'openid&state=1'), text),
  });
  const during = fc.record(
    { redirectUri: fc.webUrl(), nonce: fc.string({ minLength: 1 }), codeVerifier: fc.string({ minLength: 1 }) },
    { requiredKeys: ['redirectUri'] },
  );

  test('whatever parameters or endpoint query it holds', async () => {
    await fc.assert(
      fc.asyncProperty(given, during, parameters, query, async (configured, held, extra, endpointQuery) => {
        const options = { endpoint: `${endpoint}?${endpointQuery}`, parameters: { ...extra, ...snakeCaseKeys(extra) } };
        const found = await sent(options, { config: configured, flow: held });
        const isOpenId = configured.scope.split(/\s+/).includes('openid');
        const expected: Record<string, string | undefined> = {
          response_type: 'code',
          client_id: configured.clientId,
          redirect_uri: held.redirectUri,
          state: 'the-state',
          nonce: isOpenId ? held.nonce : undefined,
          code_challenge: held.codeVerifier && codeChallenge(held.codeVerifier),
          code_challenge_method: held.codeVerifier && 'S256',
        };
        for (const binding of bindingNames) {
          const value = expected[binding];
          expect(found.getAll(binding), binding).toEqual(value === undefined ? [] : [value]);
        }
      }),
    );
  });
});

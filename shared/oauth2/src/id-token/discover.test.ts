import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { failure } from '../errors/failure.ts';
import { simulatedNetwork } from '../http/network.test-helper.ts';
import { withoutWaiting } from '../http/without-waiting.test-helper.ts';
import { discover } from './discover.ts';

const network = simulatedNetwork();

let issuers = 0;
/** An issuer that nothing is known of yet: what is known outlives a test. */
const newIssuer = () => {
  issuers += 1;
  return `https://issuer-${issuers}.discover.test`;
};

const metadataOf = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
  userinfo_endpoint: `${issuer}/me`,
  scopes_supported: ['openid'],
});

/** The issuer's document, and how often it was asked for. */
const publish = (issuer: string, answer: () => Response = () => HttpResponse.json(metadataOf(issuer))) => {
  const asked = vi.fn(answer);
  network.use(http.get(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, asked));
  return asked;
};

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

describe('the metadata (OpenID Connect Discovery §4)', () => {
  test('say where everything is', async () => {
    const issuer = newIssuer();
    publish(issuer);
    expect(await discover(issuer)).toEqual({
      issuer,
      authorizationEndpoint: `${issuer}/authorize`,
      tokenEndpoint: `${issuer}/token`,
      jwksUri: `${issuer}/keys`,
      userInfoEndpoint: `${issuer}/me`,
    });
  });

  test('need not name a user info endpoint', async () => {
    const issuer = newIssuer();
    const { userinfo_endpoint, ...metadata } = metadataOf(issuer);
    publish(issuer, () => HttpResponse.json(metadata));
    expect((await discover(issuer)).userInfoEndpoint).toBeUndefined();
  });

  test.each([null, 7, '', '/me', 'http://me.discover.test', 'javascript:alert(1)'])(
    'name none where the user info endpoint is %j',
    async (userinfo_endpoint) => {
      const issuer = newIssuer();
      publish(issuer, () => HttpResponse.json({ ...metadataOf(issuer), userinfo_endpoint }));
      expect((await discover(issuer)).userInfoEndpoint).toBeUndefined();
    },
  );

  test('may name http where the administrator entered http', async () => {
    const issuer = newIssuer().replace('https:', 'http:');
    publish(issuer);
    expect((await discover(issuer)).tokenEndpoint).toBe(`${issuer}/token`);
  });

  test('are those of the whole issuer, which shares its host with others', async () => {
    const host = newIssuer();
    for (const issuer of [host, `${host}/first`, `${host}/second`]) publish(issuer);
    expect((await discover(`${host}/first`)).tokenEndpoint).toBe(`${host}/first/token`);
    expect((await discover(`${host}/second`)).tokenEndpoint).toBe(`${host}/second/token`);
    expect((await discover(host)).tokenEndpoint).toBe(`${host}/token`);
  });

  test.each(['/', '/tenant', '/tenant/'])('are found under the path of the issuer: %s', async (path) => {
    const issuer = `${newIssuer()}${path}`;
    publish(issuer);
    expect((await discover(issuer)).issuer).toBe(issuer);
  });
});

describe('what is known', () => {
  test('is kept for ten minutes', async () => {
    const issuer = newIssuer();
    const asked = publish(issuer);
    await discover(issuer);
    vi.setSystemTime(Date.now() + 10 * 60 * 1000 - 1);
    await discover(issuer);
    expect(asked).toHaveBeenCalledOnce();
    vi.setSystemTime(Date.now() + 1);
    await discover(issuer);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test('is asked for once by callers who ask at the same time', async () => {
    const issuer = newIssuer();
    const asked = publish(issuer);
    const found = await Promise.all([discover(issuer), discover(issuer), discover(issuer)]);
    expect(new Set(found).size).toBe(1);
    expect(asked).toHaveBeenCalledOnce();
  });

  test('is no failure: that is not kept', async () => {
    const issuer = newIssuer();
    publish(issuer, () => new HttpResponse('maintenance', { status: 404 }));
    await expect(discover(issuer)).rejects.toThrow(failure('responseInvalid'));
    publish(issuer);
    expect((await discover(issuer)).issuer).toBe(issuer);
  });
});

describe('an issuer that may spell itself otherwise', () => {
  const named = (issuer: string) =>
    publish(issuer, () => HttpResponse.json({ ...metadataOf(issuer), issuer: `${issuer}/` }));

  test('is known by the spelling of its metadata', async () => {
    const issuer = newIssuer();
    named(issuer);
    expect((await discover(issuer, `${issuer}/`)).issuer).toBe(`${issuer}/`);
  });

  test('may not for whoever expects one spelling alone', async () => {
    const issuer = newIssuer();
    named(issuer);
    await discover(issuer, `${issuer}/`);
    await expect(discover(issuer)).rejects.toThrow(failure('configInvalid', { field: 'issuer' }));
  });
});

describe('an issuer is refused', () => {
  test.each([
    ['somebody else', (issuer: string) => `${issuer}.evil.test`],
    ['itself with a slash at the end', (issuer: string) => `${issuer}/`],
    ['itself in capitals', (issuer: string) => issuer.toUpperCase()],
  ])('that calls itself %s (§4.3)', async (_, spell) => {
    const issuer = newIssuer();
    publish(issuer, () => HttpResponse.json({ ...metadataOf(issuer), issuer: spell(issuer) }));
    await expect(discover(issuer)).rejects.toThrow(failure('configInvalid', { field: 'issuer' }));
  });

  test.each(['issuer', 'authorization_endpoint', 'token_endpoint', 'jwks_uri'])(
    'that does not say its %s',
    async (field) => {
      const issuer = newIssuer();
      publish(issuer, () => HttpResponse.json({ ...metadataOf(issuer), [field]: undefined }));
      await expect(discover(issuer)).rejects.toThrow(failure('responseInvalid', { field }));
    },
  );

  test.each(['/token', 'http://token.discover.test', 'https://jane:secret@token.discover.test'])(
    'whose endpoint is %s',
    async (token_endpoint) => {
      const issuer = newIssuer();
      publish(issuer, () => HttpResponse.json({ ...metadataOf(issuer), token_endpoint }));
      await expect(discover(issuer)).rejects.toThrow(failure('responseInvalid', { field: 'token_endpoint' }));
    },
  );

  test.each(['authorization_endpoint', 'token_endpoint', 'jwks_uri'])('whose %s is a script', async (field) => {
    const issuer = newIssuer();
    publish(issuer, () => HttpResponse.json({ ...metadataOf(issuer), [field]: 'javascript:alert(1)' }));
    await expect(discover(issuer)).rejects.toThrow(failure('responseInvalid', { field }));
  });

  test('that answers with a page', async () => {
    const issuer = newIssuer();
    publish(issuer, () => HttpResponse.html('<h1>Welcome</h1>'));
    await expect(discover(issuer)).rejects.toThrow(failure('responseInvalid'));
  });

  test('that answers with an error, even one that looks like metadata', async () => {
    const issuer = newIssuer();
    publish(issuer, () => HttpResponse.json(metadataOf(issuer), { status: 404 }));
    await expect(discover(issuer)).rejects.toThrow(failure('responseInvalid'));
  });

  test('that answers 500', async () => {
    const issuer = newIssuer();
    publish(issuer, () => HttpResponse.json({ error: 'server_error' }, { status: 500 }));
    const { outcome } = await withoutWaiting(() => discover(issuer));
    expect(outcome).toMatchObject({ reason: failure('providerError') });
  });

  test('that has too many requests', async () => {
    const issuer = newIssuer();
    publish(issuer, () => new HttpResponse('slow down', { status: 429 }));
    await expect(discover(issuer)).rejects.toThrow(failure('rateLimited'));
  });

  test('that does not answer', async () => {
    const issuer = newIssuer();
    publish(issuer, () => HttpResponse.error());
    const { outcome } = await withoutWaiting(() => discover(issuer));
    expect(outcome).toEqual({ status: 'rejected', reason: failure('unreachable') });
  });
});

import { submitInteraction } from '@logto-social/openid-provider';
import { afterAll, describe, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { loadConnector } from './find-connectors.ts';
import { secretsIn } from './mask.ts';
import { openSandbox } from './sandbox.ts';
import type { SignIn } from './sign-in.ts';

const origin = 'http://localhost';
/** A provider that is simulated, one that is embedded, and one whose callback is a form. */
const connectors = new Map(
  await Promise.all(
    ['oauth2', 'oidc', 'saml'].map(async (provider) => [provider, await loadConnector(provider)] as const),
  ),
);
const sandbox = openSandbox();
afterAll(() => sandbox.close());

const begun: SignIn[] = [];
const app = createApp({
  connectors,
  origin,
  sandbox: {
    ...sandbox,
    begin: async (connector, redirectUri) => {
      const signIn = await sandbox.begin(connector, redirectUri);
      begun.push(signIn);
      return signIn;
    },
  },
});

/** A browser that keeps the playground's cookie, every page that it has seen, and the address that it was sent to. */
const openBrowser = () => {
  const pages: string[] = [];
  let cookie = '';
  const request = async (address: string, init: RequestInit = {}) => {
    const response = await app.request(address, { ...init, headers: { cookie } });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    const page = await response.text();
    pages.push(page);
    return { status: response.status, location: response.headers.get('location') ?? '', page };
  };
  const decide = async (provider: string, decision: 'allow' | 'deny') => {
    const { location } = await request(`/sign-in/${provider}`);
    if (!location.startsWith('/')) {
      const parameters = new URLSearchParams(await submitInteraction(location, decision));
      return `${origin}/callback/${provider}?${parameters}`;
    }
    await request(location);
    const answer = await request(location, { method: 'POST', body: new URLSearchParams({ decision }) });
    return answer.location;
  };
  return { pages, request, decide };
};

test('lists every connector with its name, its logo and the way on', async () => {
  const { request } = openBrowser();
  const { page } = await request('/');
  for (const { provider, name } of connectors.values()) {
    expect(page).toContain(`<a class="button" href="/sign-in/${provider}">Continue with ${name}</a>`);
    expect(page).toContain(`src="/logos/${provider}/light"`);
  }
});

test('serves the logos, and the dark one where there is one', async () => {
  const { request } = openBrowser();
  for (const { provider, metadata } of connectors.values()) {
    expect((await request(`/logos/${provider}/light`)).page).toContain('<svg');
    expect((await request(`/logos/${provider}/dark`)).status).toBe(metadata.logoDark ? 200 : 404);
  }
});

describe.each([...connectors.values()])('$provider', ({ provider, name, mock }) => {
  test('shows the person, what the session held and the requests, and no secret anywhere', async () => {
    const { pages, request, decide } = openBrowser();
    const callback = await decide(provider, 'allow');
    const { location } = await request(callback);
    const { page, status } = await request(location);
    const { counterpart, caller } = begun.at(-1) ?? {};

    expect(status).toBe(200);
    expect(page).toContain(`Signed in with ${name}`);
    for (const heading of ['The user', 'The session', 'The requests']) expect(page).toContain(`>${heading}</h2>`);
    expect(page).toContain(`<dd>${mock.user.id}</dd>`);
    expect(page).toContain(`<dd>${origin}/callback/${provider}</dd>`);
    expect(page).toContain(mock.requests > 0 ? '<td>POST</td>' : '<p>None.</p>');

    const code = new URL(callback).searchParams.get(mock.authorization.names?.code ?? 'code');
    const secrets = secretsIn([{ code }, counterpart?.config, counterpart?.confidential, caller?.written]);
    expect(secrets.length).toBeGreaterThan(1);
    for (const secret of secrets) expect(pages.join('\n')).not.toContain(secret);
    // Every JWT begins so; the text of a SAML request may have the first three letters by chance.
    expect(pages.join('\n')).not.toMatch(/eyJ[\w-]+\.eyJ/);
  });

  test('shows the error of a denied sign-in', async () => {
    const { request, decide } = openBrowser();
    await request(await decide(provider, 'deny'));
    const { page } = await request(`/result/${provider}`);
    expect(page).toContain(`Not signed in with ${name}`);
    expect(page).toContain('<dd>authorization_failed</dd>');
    expect(page).toContain('errorDescription');
  });
});

describe('a browser', () => {
  const [provider, other] = ['oauth2', 'saml'];

  test.each([`/sign-in/nobody`, '/logos/nobody/light', '/nowhere'])('finds nothing at %s', async (address) => {
    expect((await openBrowser().request(address)).status).toBe(404);
  });

  test.each(['consent', 'callback', 'result'])('that has begun nothing gets no %s page', async (page) => {
    expect((await openBrowser().request(`/${page}/${provider}`)).status).toBe(400);
  });

  test('that began with one provider gets no page of another', async () => {
    const { request } = openBrowser();
    await request(`/sign-in/${provider}`);
    expect((await request(`/consent/${other}`)).status).toBe(400);
  });

  test('that comes back with the state of another sign-in is refused, and can still finish its own', async () => {
    const { request, decide } = openBrowser();
    const callback = await decide(provider, 'allow');
    const foreign = await openBrowser().decide(provider, 'allow');
    expect((await request(foreign)).status).toBe(400);
    expect((await request(callback)).location).toBe(`/result/${provider}`);
  });

  test('that comes back twice finds the session gone, as with Logto', async () => {
    const { request, decide } = openBrowser();
    const callback = await decide(provider, 'allow');
    await request(callback);
    const { location } = await request(callback);
    expect((await request(location)).page).toContain('<dd>authorization_failed</dd>');
  });

  test('that neither allows nor denies is asked to', async () => {
    const { request } = openBrowser();
    const { location } = await request(`/sign-in/${provider}`);
    expect((await request(location, { method: 'POST' })).status).toBe(400);
  });

  test('that asks for another host is sent to the one that providers send it back to', async () => {
    const { status, location } = await openBrowser().request('http://127.0.0.1/?a=b');
    expect(status).toBe(308);
    expect(location).toBe(`${origin}/?a=b`);
  });

  test('may load nothing but the stylesheet and the logos', async () => {
    const { headers } = await app.request('/');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'; img-src 'self';/);
    expect((await app.request('/style.css')).headers.get('content-type')).toContain('text/css');
  });
});

test('escapes what a provider says', async () => {
  const [connector] = connectors.values();
  if (!connector) throw new Error('No connector.');
  const hostile = { ...connector, name: '<script>alert(1)</script>' };
  const escaping = createApp({ connectors: new Map([[connector.provider, hostile]]), origin, sandbox });
  const page = await (await escaping.request('/')).text();
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain('<script>');
});

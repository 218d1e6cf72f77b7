import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Connector } from './find-connectors.ts';
import { mask, secretsIn } from './mask.ts';
import { consentPage } from './pages/consent-page.ts';
import { listPage } from './pages/list-page.ts';
import { messagePage } from './pages/message-page.ts';
import { resultPage } from './pages/result-page.ts';
import { style } from './pages/style.ts';
import type { Sandbox } from './sandbox.ts';
import { decideSignIn, finishSignIn, type SignIn } from './sign-in.ts';

const cookie = 'playground';

/** Sign-ins that are kept, so that a playground that is left open does not grow. */
const signInLimit = 100;

const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * The playground's pages.
 *
 * @param options the connectors by provider, the sandbox that they are run in, and where the pages are served.
 */
export const createApp = ({
  connectors,
  sandbox,
  origin,
}: {
  connectors: ReadonlyMap<string, Connector>;
  sandbox: Sandbox;
  origin: string;
}): Hono => {
  /** One sign-in for each browser, by its cookie: the latest. */
  const signIns = new Map<string, SignIn>();
  const app = new Hono();

  const keep = (browser: string, signIn: SignIn) => {
    signIns.delete(browser);
    signIns.set(browser, signIn);
    for (const eldest of [...signIns.keys()].slice(0, -signInLimit)) signIns.delete(eldest);
  };

  /** The sign-in that this browser has begun with the provider of the path. */
  const current = (context: Context) => {
    const browser = getCookie(context, cookie) ?? '';
    const signIn = signIns.get(browser);
    return signIn && signIn.connector.provider === context.req.param('provider') ? { browser, signIn } : undefined;
  };

  const noSignIn = (context: Context) =>
    context.html(messagePage('No sign-in here', 'This browser has not begun one with this provider.'), 400);

  const resultOf = ({ connector }: SignIn) => `/result/${connector.provider}`;

  app.use(async (context, next) => {
    context.header('content-security-policy', contentSecurityPolicy);
    context.header('referrer-policy', 'no-referrer');
    context.header('x-content-type-options', 'nosniff');
    context.header('cache-control', 'no-store');
    const { pathname, search, origin: asked } = new URL(context.req.url);
    // Providers send the browser back to one address, and the cookie must be there by then.
    if (asked !== origin) return context.redirect(`${origin}${pathname}${search}`, 308);
    return next();
  });

  app.get('/', (context) => context.html(listPage([...connectors.values()])));

  app.get('/style.css', (context) => context.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }));

  app.get('/logos/:provider/:scheme{light|dark}', async (context) => {
    const connector = connectors.get(context.req.param('provider'));
    const { logo, logoDark } = connector?.metadata ?? {};
    const file = context.req.param('scheme') === 'dark' ? logoDark : logo;
    if (!connector || !file) return context.notFound();
    const svg = await readFile(path.join(connector.folder, file), 'utf8');
    return context.body(svg, 200, { 'content-type': 'image/svg+xml' });
  });

  app.get('/sign-in/:provider', async (context) => {
    const connector = connectors.get(context.req.param('provider'));
    if (!connector) return context.notFound();
    const signIn = await sandbox.begin(connector, `${origin}/callback/${connector.provider}`);
    const browser = randomUUID();
    keep(browser, signIn);
    setCookie(context, cookie, browser, { path: '/', httpOnly: true, sameSite: 'Lax' });
    if (!signIn.authorizationUri) return context.redirect(resultOf(signIn), 303);
    const hasOwnPages = !signIn.counterpart.person;
    return context.redirect(hasOwnPages ? signIn.authorizationUri : `/consent/${connector.provider}`, 303);
  });

  app.get('/consent/:provider', (context) => {
    const { connector, counterpart, authorizationUri } = current(context)?.signIn ?? {};
    if (!connector || !counterpart?.person || !authorizationUri) return noSignIn(context);
    const shown = mask(authorizationUri, secretsIn(counterpart.config));
    return context.html(consentPage({ connector, who: counterpart.person, authorizationUri: shown }));
  });

  app.post('/consent/:provider', async (context) => {
    const found = current(context);
    const { authorizationUri, counterpart, redirectUri } = found?.signIn ?? {};
    if (!found || !authorizationUri || !counterpart?.person || !redirectUri) return noSignIn(context);
    const { decision } = await context.req.parseBody();
    if (decision !== 'allow' && decision !== 'deny') {
      return context.html(messagePage('Allow or deny', 'The consent page asks for one of the two.'), 400);
    }
    const decided = await decideSignIn(found.signIn, authorizationUri, decision);
    keep(found.browser, decided);
    if (!decided.callback) return context.redirect(resultOf(decided), 303);
    const callback = new URL(redirectUri);
    callback.search = new URLSearchParams(decided.callback).toString();
    return context.redirect(callback.href, 303);
  });

  app.get('/callback/:provider', async (context) => {
    const found = current(context);
    if (!found) return noSignIn(context);
    const callback = context.req.query();
    // The sign-in page of a Logto host compares `state` in the browser, before any connector sees the callback.
    if (callback.state !== found.signIn.state) {
      return context.html(
        messagePage('Another sign-in', 'The callback belongs to another one: its state differs.'),
        400,
      );
    }
    const finished = await finishSignIn(found.signIn, callback);
    keep(found.browser, finished);
    return context.redirect(resultOf(finished), 303);
  });

  app.get('/result/:provider', (context) => {
    const { connector, outcome } = current(context)?.signIn ?? {};
    return connector && outcome ? context.html(resultPage(connector, outcome)) : noSignIn(context);
  });

  app.notFound((context) => context.html(messagePage('Nothing here', 'No connector or page has this address.'), 404));

  app.onError((error, context) => {
    console.error(error);
    return context.html(messagePage('Something broke', mask(error.message)), 500);
  });

  return app;
};

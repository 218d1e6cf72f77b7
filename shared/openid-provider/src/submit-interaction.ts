/** What a person does with the provider's forms. */
export type Decision = 'allow' | 'deny';

/** More steps than any sign-in has: redirect, login, redirect, consent, redirect. */
const mostSteps = 12;

/** Keeps the cookies that an answer sets, by name. */
const remember = (cookies: Map<string, string>, response: Response) => {
  for (const cookie of response.headers.getSetCookie()) {
    const [pair = ''] = cookie.split(';');
    const equals = pair.indexOf('=');
    cookies.set(pair.slice(0, equals), pair.slice(equals + 1));
  }
};

/**
 * Acts as a browser without one: follows the provider's redirects, keeps its cookies and submits its forms until it
 * sends the browser back to the client.
 *
 * @param authorizationUri where the client sends the browser.
 * @param decision which button of the last form is pressed; a person who denies has signed in first.
 * @returns the parameters of the callback.
 * @throws where the provider shows an error page, or never sends the browser back.
 */
export const submitInteraction = async (
  authorizationUri: string,
  decision: Decision,
): Promise<Record<string, string>> => {
  const { origin } = new URL(authorizationUri);
  const cookies = new Map<string, string>();
  let url = authorizationUri;
  let body: URLSearchParams | undefined;

  for (let step = 0; step < mostSteps; step += 1) {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const response = await fetch(url, {
      method: body ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie },
      ...(body && { body }),
    });
    remember(cookies, response);
    const location = response.headers.get('location');
    if (location) {
      const next = new URL(location, url);
      await response.body?.cancel();
      if (next.origin !== origin) return Object.fromEntries(next.searchParams);
      url = next.href;
      body = undefined;
      continue;
    }
    const page = await response.text();
    if (response.status >= 400) throw new Error(`The provider shows an error page (${response.status}).`);
    const isLogin = page.includes('<h1>Sign in</h1>');
    body = new URLSearchParams({ decision: isLogin ? 'allow' : decision });
  }
  throw new Error('The provider never sends the browser back.');
};

import { delay, HttpResponse } from 'msw';
import { http } from '../../http/handler.ts';

const twoMebibytes = JSON.stringify({ filler: 'x'.repeat(2 * 1024 * 1024) });

const page = '<!doctype html><title>Bad gateway</title>';

/** What an endpoint can answer instead of what it documents, whatever its provider. */
export const faults = {
  'an error page': () => HttpResponse.html(page),
  'an empty body': () => new HttpResponse(null, { status: 200 }),
  'truncated JSON': () => new HttpResponse('{"access_token": "', { headers: { 'content-type': 'application/json' } }),
  'a list': () => HttpResponse.json([]),
  '2 MiB': () => new Response(twoMebibytes, { headers: { 'content-type': 'application/json' } }),
  'a redirect': () => new HttpResponse(null, { status: 302, headers: { location: 'https://attacker.example.com/' } }),
};

/** An endpoint, and the query that tells its requests from others where one URL serves several purposes. */
export type Target = { endpoint: string; query?: Readonly<Record<string, string>> | undefined };

/** Whether a request, as `METHOD URL`, has the query that tells it from others. */
export const isFor = (request: string, query: Target['query'] = {}): boolean => {
  const sent = new URLSearchParams(request.split('?')[1]);
  return Object.entries(query).every(([name, value]) => sent.get(name) === value);
};

/** An endpoint that answers as a test wants. */
export const answering = (target: string | Target, respond: (request: Request) => Response | undefined) => {
  const { endpoint, query } = typeof target === 'string' ? { endpoint: target } : target;
  return http.all(endpoint, ({ request }) => (isFor(request.url, query) ? respond(request) : undefined));
};

/** An endpoint that never answers. */
export const silent = ({ endpoint, query }: Target) =>
  http.all(endpoint, async ({ request }) => {
    if (isFor(request.url, query)) await delay('infinite');
    return undefined;
  });

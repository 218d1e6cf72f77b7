import { AsyncLocalStorage } from 'node:async_hooks';
import { type Handler, mswHandler } from '@logto-social/testing/simulator';
import { HttpResponse, http, passthrough } from 'msw';
import { setupServer } from 'msw/node';

/** A request that a connector made. Where no answer came there is neither status nor time. */
export type RecordedRequest = { method: string; url: string; status: number | null; ms: number | null };

/**
 * Runs something and records each request that it makes.
 *
 * @param recording the handlers that answer, and the list that the requests are added to.
 */
export type RecordRequests = <Result>(
  recording: { handlers: readonly Handler[]; requests: RecordedRequest[] },
  action: () => Promise<Result>,
) => Promise<Result>;

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** The embedded provider answers on loopback; nothing that a sandbox runs may reach further. */
const everythingElse = http.all('*', ({ request }) =>
  loopback.includes(new URL(request.url).hostname) ? passthrough() : HttpResponse.error(),
);

/**
 * Puts itself between this process and the network. Sign-ins that run side by side see neither each other's handlers
 * nor each other's requests.
 */
export const openNetwork = (): { recordRequests: RecordRequests; close: () => void } => {
  const recordings = new AsyncLocalStorage<RecordedRequest[]>();
  // By the request itself: its answer may come on a connection that another recording has opened.
  const underway = new WeakMap<Request, { record: RecordedRequest; begun: number }>();

  const begin = ({ request }: { request: Request }) => {
    const record = { method: request.method, url: request.url, status: null, ms: null };
    recordings.getStore()?.push(record);
    underway.set(request, { record, begun: performance.now() });
  };
  const end = ({ request, response }: { request: Request; response: Response }) => {
    const found = underway.get(request);
    if (!found) return;
    found.record.status = response.status;
    found.record.ms = Math.round((performance.now() - found.begun) * 10) / 10;
  };

  const server = setupServer(everythingElse);
  server.listen({ onUnhandledFrame: 'error' });
  server.events.on('request:start', begin);
  server.events.on('response:mocked', end);
  server.events.on('response:bypass', end);

  return {
    recordRequests: ({ handlers, requests }, action) => {
      const answered = server.boundary(() => {
        server.use(mswHandler(handlers));
        return action();
      });
      return recordings.run(requests, answered);
    },
    close: () => server.close(),
  };
};

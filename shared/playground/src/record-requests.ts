import { AsyncLocalStorage } from 'node:async_hooks';
import { type Handler, networkError, simulatedFetch } from '@logto-social/testing/simulator';

/** A request that a connector made. Where no answer came there is neither status nor time. */
export type RecordedRequest = { method: string; url: string; status: number | null; ms: number | null };

/** The handlers that answer, and the list that the requests are added to. */
type Recording = { handlers: readonly Handler[]; requests: RecordedRequest[] };

/** Runs something and records each request that it makes. */
export type RecordRequests = <Result>(recording: Recording, action: () => Promise<Result>) => Promise<Result>;

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Puts itself between this process and the network, in place of `fetch`, which is all that connectors ask by. Sign-ins
 * that run side by side see neither each other's handlers nor each other's requests.
 */
export const openNetwork = (): { recordRequests: RecordRequests; close: () => void } => {
  const recordings = new AsyncLocalStorage<Recording>();
  const { fetch } = globalThis;

  /** The embedded provider answers on loopback; nothing that a sandbox runs may reach further. */
  const reach = (request: Request): Promise<Response> => {
    if (loopback.includes(new URL(request.url).hostname)) return fetch(request);
    throw networkError(`nobody answers ${request.method} ${request.url}`);
  };

  globalThis.fetch = async (...parameters: ConstructorParameters<typeof Request>) => {
    const { handlers, requests } = recordings.getStore() ?? { handlers: [], requests: [] };
    const request = new Request(...parameters);
    const record: RecordedRequest = { method: request.method, url: request.url, status: null, ms: null };
    requests.push(record);
    const begun = performance.now();
    const response = (await simulatedFetch(handlers, request)) ?? (await reach(request));
    record.status = response.status;
    record.ms = Math.round((performance.now() - begun) * 10) / 10;
    return response;
  };

  return {
    recordRequests: (recording, action) => recordings.run(recording, action),
    close: () => {
      globalThis.fetch = fetch;
    },
  };
};

import { getResponse, type Handler } from './handler.ts';

/** What the standard's `fetch` rejects with, whatever went wrong on the way (Fetch Standard §5.6). */
export const networkError = (reason: string) => new TypeError(`fetch failed: ${reason}`);

/** Rejects as soon as a request is given up. */
const givenUp = ({ signal }: Request): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });

const answered = async (handlers: readonly Handler[], request: Request): Promise<Response | undefined> => {
  const response = await getResponse(handlers, request);
  if (response?.type === 'error') throw networkError('the connection broke');
  const isRedirect = response !== undefined && response.status >= 300 && response.status < 400;
  if (isRedirect && request.redirect !== 'manual') throw networkError('a redirect, which no connector follows');
  return response;
};

/**
 * What `fetch` would give if handlers were the network, a tenth of the cost of a network beneath it. What a connector
 * makes of a real `fetch`, with its sockets, is specified where it lives, in the shared HTTP request.
 *
 * @param handlers the first of which is asked first.
 * @returns undefined where none answers.
 * @throws TypeError as `fetch` does, and whatever the request was given up with.
 */
export const simulatedFetch = (handlers: readonly Handler[], request: Request): Promise<Response | undefined> =>
  Promise.race([answered(handlers, request), givenUp(request)]);

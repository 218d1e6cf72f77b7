import { vi } from 'vitest';
import { getResponse, type Handler } from '../../http/handler.ts';

/** A network on which only handlers answer. */
export type Network = {
  /** Adds handlers, the newest of which are asked first. */
  use: (...handlers: Handler[]) => void;
  /** Takes what was added away again. */
  resetHandlers: () => void;
};

/** The network as its owner has it. */
type OwnNetwork = Network & {
  open: () => void;
  close: () => void;
  /** The requests that no handler has answered since it was last asked. A connector that waits and asks again hides them. */
  unanswered: () => string[];
};

/** What the standard's `fetch` rejects with, whatever went wrong on the way (Fetch Standard §5.6). */
const networkError = (reason: string) => new TypeError(`fetch failed: ${reason}`);

/** Rejects as soon as a request is given up. */
const givenUp = ({ signal }: Request): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });

/**
 * A network in place of `fetch` itself, a tenth of the cost of one beneath it. What a connector makes of a real `fetch`,
 * with its sockets, is specified where it lives, in the shared HTTP request.
 *
 * @param ownHandlers what answers unless what was added does.
 * @param onRequest is told of every request, in its turn.
 */
export const makeNetwork = (ownHandlers: Handler[], onRequest: (request: Request) => void): OwnNetwork => {
  let handlers = ownHandlers;
  const unanswered: string[] = [];
  const answer = async (request: Request): Promise<Response> => {
    const response = await getResponse(handlers, request);
    if (!response) {
      unanswered.push(`${request.method} ${request.url}`);
      throw networkError(`nobody answers ${request.method} ${request.url}`);
    }
    if (response.type === 'error') throw networkError('the connection broke');
    const isRedirect = response.status >= 300 && response.status < 400;
    if (isRedirect && request.redirect !== 'manual') throw networkError('a redirect, which no connector follows');
    return response;
  };
  return {
    use: (...added) => {
      handlers = [...added, ...handlers];
    },
    resetHandlers: () => {
      handlers = ownHandlers;
    },
    open: () =>
      vi.stubGlobal('fetch', (...parameters: ConstructorParameters<typeof Request>) => {
        const request = new Request(...parameters);
        onRequest(request);
        return Promise.race([answer(request), givenUp(request)]);
      }),
    unanswered: () => unanswered.splice(0),
    close: () => vi.unstubAllGlobals(),
  };
};

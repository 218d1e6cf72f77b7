import { vi } from 'vitest';
import type { Handler } from '../../http/handler.ts';
import { networkError, simulatedFetch } from '../../http/simulated-fetch.ts';

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

/**
 * A network in place of `fetch` itself.
 *
 * @param ownHandlers what answers unless what was added does.
 * @param onRequest is told of every request, in its turn.
 */
export const makeNetwork = (ownHandlers: Handler[], onRequest: (request: Request) => void): OwnNetwork => {
  let handlers = ownHandlers;
  const unanswered: string[] = [];
  const fetch = async (...parameters: ConstructorParameters<typeof Request>): Promise<Response> => {
    const request = new Request(...parameters);
    onRequest(request);
    const response = await simulatedFetch(handlers, request);
    if (response) return response;
    const asked = `${request.method} ${request.url}`;
    unanswered.push(asked);
    throw networkError(`nobody answers ${asked}`);
  };
  return {
    use: (...added) => {
      handlers = [...added, ...handlers];
    },
    resetHandlers: () => {
      handlers = ownHandlers;
    },
    open: () => vi.stubGlobal('fetch', fetch),
    unanswered: () => unanswered.splice(0),
    close: () => vi.unstubAllGlobals(),
  };
};

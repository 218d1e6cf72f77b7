import { vi } from 'vitest';

/** Lets WeChat answer every request with a body, and tells what it was asked. */
export const answering = (body: unknown) => {
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(body));
  return {
    urls: () => fetch.mock.calls.map(([request]) => new URL(request instanceof Request ? request.url : request)),
  };
};

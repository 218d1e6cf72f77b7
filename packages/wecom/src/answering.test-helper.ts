import { onTestFinished, vi } from 'vitest';

/** What WeCom was asked: the last part of the path, and the query. */
export type Asked = { name: string; query: Record<string, string> };

/**
 * Lets WeCom answer the requests of a test.
 *
 * @param respond the body of the answer.
 * @returns every request so far.
 */
export const answering = (respond: (asked: Asked) => unknown): Asked[] => {
  const requests: Asked[] = [];
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async (sent) => {
    const url = new URL(sent instanceof Request ? sent.url : sent);
    const asked = { name: url.pathname.split('/').at(-1) ?? '', query: Object.fromEntries(url.searchParams) };
    requests.push(asked);
    return Response.json(respond(asked));
  });
  onTestFinished(() => {
    fetch.mockRestore();
  });
  return requests;
};

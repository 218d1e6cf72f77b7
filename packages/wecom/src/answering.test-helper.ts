import { onTestFinished, vi } from 'vitest';

/** What WeCom was asked: the last part of the path, and the query. */
export type Asked = { name: string; query: Record<string, string> };

/**
 * Lets WeCom answer the requests of a test.
 *
 * @param respond the body of the answer, or the answer itself.
 * @returns every request so far.
 */
export const answering = (respond: (asked: Asked, request: Request) => unknown): Asked[] => {
  const requests: Asked[] = [];
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async (sent, init) => {
    const request = new Request(sent, init);
    const url = new URL(request.url);
    const asked = { name: url.pathname.split('/').at(-1) ?? '', query: Object.fromEntries(url.searchParams) };
    requests.push(asked);
    const answer = await respond(asked, request);
    return answer instanceof Response ? answer : Response.json(answer);
  });
  onTestFinished(() => {
    fetch.mockRestore();
  });
  return requests;
};

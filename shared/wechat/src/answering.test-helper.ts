import { onTestFinished, vi } from 'vitest';

/** Lets WeChat answer every request of a test with a body, and tells what it was asked. */
export const answering = (body: unknown) => {
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(body));
  onTestFinished(() => {
    fetch.mockRestore();
  });
  return { urls: () => fetch.mock.calls.map(([sent]) => new URL(sent instanceof Request ? sent.url : sent)) };
};

import type { Answer } from '../mock/provider-mock.ts';

/** An answer on its way. */
export const answer = ({ status, body }: Answer): Response => {
  const isText = typeof body === 'string';
  return new Response(isText ? body : JSON.stringify(body), {
    status,
    headers: { 'content-type': isText ? 'text/plain' : 'application/json' },
  });
};

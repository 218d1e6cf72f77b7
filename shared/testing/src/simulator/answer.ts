import { HttpResponse } from 'msw';
import type { Answer } from '../mock/provider-mock.ts';

/** An answer on its way. */
export const answer = ({ status, body }: Answer): HttpResponse<string> =>
  typeof body === 'string' ? HttpResponse.text(body, { status }) : HttpResponse.json(body as null, { status });

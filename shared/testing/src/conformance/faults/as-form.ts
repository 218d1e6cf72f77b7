import { HttpResponse } from 'msw';
import { getResponse, http } from '../../http/handler.ts';
import type { SimulatedProvider } from '../../mock/simulated-provider.ts';
import { isFor, type Target } from './faults.ts';

/** What token endpoints have been seen to call a form, the standard's name and none among them. */
export const formLabels = [
  'application/x-www-form-urlencoded',
  'text/plain;charset=UTF-8',
  'text/html; charset=utf-8',
  'application/json',
  'application/octet-stream',
  undefined,
];

/** Whether an answer can be written as a form: names and texts, and numbers in digits. */
export const isFlat = (answer: unknown): answer is Record<string, string | number> =>
  typeof answer === 'object' &&
  answer !== null &&
  Object.values(answer).every((value) => typeof value === 'string' || typeof value === 'number');

/**
 * An endpoint that answers as the provider does, but in form encoding.
 *
 * @param label the media type that it gives it; undefined for none.
 */
export const asForm = ({ endpoint, query }: Target, { handlers }: SimulatedProvider, label: string | undefined) =>
  http.all(endpoint, async ({ request }) => {
    if (!isFor(request.url, query)) return undefined;
    const response = (await getResponse(handlers, request)) ?? HttpResponse.error();
    const answer: unknown = await response.clone().json();
    if (!isFlat(answer)) return response;
    const values = Object.entries(answer).map(([name, value]) => [name, String(value)]);
    // Of bytes the platform does not say what they are.
    const body = new TextEncoder().encode(new URLSearchParams(values).toString());
    return new HttpResponse(body, {
      status: response.status,
      ...(label && { headers: { 'content-type': label } }),
    });
  });

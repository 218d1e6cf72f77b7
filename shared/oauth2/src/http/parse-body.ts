import type { HttpResponse } from './http-request.ts';

/** How an answer is read into the value that it carries; undefined where it carries none. */
export type ReadAnswer = (response: Pick<HttpResponse, 'text' | 'contentType'>) => unknown;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Names and values, and none of the markup and line breaks that pages and messages are made of. */
const form = /^[\w.~*%+-][\w.~*%+[\]-]*=[^<>\r\n]*$/;

/**
 * The value that an answer carries: JSON, or the form encoding that some token endpoints still use. Providers label
 * either as anything, pages included, so what it looks like decides.
 *
 * @returns undefined where it is neither: a page, nothing, or JSON that was cut off.
 */
export const parseBody = ({ text }: Pick<HttpResponse, 'text'>): unknown => {
  const json = parseJson(text);
  if (json !== undefined) return json;
  const trimmed = text.trim();
  return form.test(trimmed) ? Object.fromEntries(new URLSearchParams(trimmed)) : undefined;
};

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

const formTypes = ['application/x-www-form-urlencoded', 'text/plain'];

/**
 * The value that an answer carries: JSON, whatever it is labelled, or the form encoding that some token endpoints still
 * use and often label as plain text.
 *
 * @returns undefined where it is neither: a page, nothing, or JSON that was cut off.
 */
export const parseBody: ReadAnswer = ({ text, contentType }) => {
  const json = parseJson(text);
  if (json !== undefined) return json;
  const isForm = formTypes.some((type) => contentType.toLowerCase().startsWith(type)) && /^[\w.-]+=/.test(text);
  return isForm ? Object.fromEntries(new URLSearchParams(text)) : undefined;
};

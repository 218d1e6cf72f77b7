import { ConnectorError } from '@logto/connector-kit';
import { failure } from '../errors/failure.ts';
import { beforeDeadline, deadline, withDeadline } from './deadline.ts';

/** A request to a provider. */
export type HttpRequest = {
  method: 'GET' | 'POST';
  url: string;
  headers?: Readonly<Record<string, string>> | undefined;
  body?: string | URLSearchParams | undefined;
  /** Sends a GET once, where a second one would not be the same as the first: a code is good for one exchange. */
  once?: boolean | undefined;
};

/** A provider's answer, read to its end. */
export type HttpResponse = { status: number; contentType: string; text: string };

/** Milliseconds before the first retry and before the second, where the provider does not say. */
const pauses = [300, 600];

/** Seconds of `Retry-After` that somebody in front of a sign-in page can be asked to wait. */
const longestWait = 2;

/** Bytes of the largest answer that is read. */
const sizeLimit = 1024 * 1024;

/** Statuses of a server in trouble, which may be over it at the next attempt (RFC 9110 §15.6). */
const failingStatuses = [500, 502, 503, 504];

/** Milliseconds before an answer is asked for again; undefined where it stands. `Retry-After`: RFC 9110 §10.2.3. */
const waitAfter = ({ status, headers }: Response, pause: number): number | undefined => {
  const retryAfter = headers.get('retry-after');
  if (retryAfter === null) return failingStatuses.includes(status) ? pause : undefined;
  const isTemporary = status === 429 || failingStatuses.includes(status);
  const seconds = Number(retryAfter);
  // A date is no number, so nobody waits for it.
  return isTemporary && seconds >= 0 && seconds <= longestWait ? seconds * 1000 : undefined;
};

/** Hangs up on an answer of which nobody reads the rest. */
const discard = (response: Response | undefined) => response?.body?.cancel().catch(() => undefined);

const wait = (milliseconds: number) => beforeDeadline(new Promise((resolve) => setTimeout(resolve, milliseconds)));

/** Sends a request until an answer stands, once more for every pause at most. */
const send = async (url: string, request: RequestInit, pauses: readonly number[]): Promise<Response> => {
  for (const pause of pauses) {
    const response = await fetch(url, request).catch(() => undefined);
    const milliseconds = response ? waitAfter(response, pause) : pause;
    if (response && milliseconds === undefined) return response;
    discard(response);
    await wait(milliseconds ?? pause);
  }
  return fetch(url, request);
};

/** The decoder for a media type's charset (RFC 9110 §8.3.2), and for UTF-8 where it names none or none that is known. */
const decoderFor = (contentType: string): InstanceType<typeof TextDecoder> => {
  const [, charset = 'utf-8'] = /charset="?([\w.:-]+)/i.exec(contentType) ?? [];
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
};

const readText = async (response: Response, contentType: string): Promise<string> => {
  const decoder = decoderFor(contentType);
  let size = 0;
  let text = '';
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > sizeLimit) throw failure('responseInvalid', { errorDescription: 'more than 1 MiB' });
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
};

/**
 * Sends a request and reads the answer, whatever its status but 429.
 *
 * It ends by the deadline of what the host has asked for, and within eight seconds where there is none. An answer of
 * more than 1 MiB and a redirect are refused, since a redirect would carry credentials to a place that nobody configured.
 * GET is tried up to three times, honouring `Retry-After` up to two seconds; POST is sent once, and so is what asks for
 * it, because a code exchange must never be repeated (RFC 6749 §4.1.2).
 *
 * @throws ConnectorError `unreachable`, `rateLimited` or `responseInvalid` of the error table.
 */
export const httpRequest = async (request: HttpRequest): Promise<HttpResponse> => {
  const signal = deadline();
  if (!signal) return withDeadline(() => httpRequest(request));
  const { method, url, headers, body, once } = request;
  const init = {
    method,
    headers: { accept: 'application/json', ...headers },
    redirect: 'manual' as const,
    signal,
    ...(body !== undefined && { body }),
  };
  try {
    const response = await send(url, init, method === 'GET' && !once ? pauses : []);
    const { status } = response;
    if (status === 429 || (status >= 300 && status < 400)) discard(response);
    if (status === 429) throw failure('rateLimited');
    if (status >= 300 && status < 400) {
      throw failure('responseInvalid', { errorDescription: 'a redirect, which is not followed' });
    }
    const contentType = response.headers.get('content-type') ?? '';
    return { status, contentType, text: await readText(response, contentType) };
  } catch (error) {
    throw error instanceof ConnectorError ? error : failure('unreachable');
  }
};

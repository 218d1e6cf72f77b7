import { ConnectorError } from '@logto/connector-kit';
import ky, { HTTPError } from 'ky';
import { failure } from './failure.ts';

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

/** Milliseconds from the first attempt to the last byte of the body, retries and waits included. */
const timeLimit = 10_000;

/** Seconds of `Retry-After` that somebody in front of a sign-in page can be asked to wait. */
const longestWait = 2;

/** Bytes of the largest answer that is read. */
const sizeLimit = 1024 * 1024;

/** Statuses of a server in trouble, which may be over it at the next attempt (RFC 9110 §15.6). */
const failingStatuses = [500, 502, 503, 504];

const api = ky.create({
  redirect: 'manual',
  timeout: false,
  retry: {
    limit: 2,
    methods: ['get'],
    shouldRetry: ({ error }) => {
      if (!(error instanceof HTTPError)) return undefined;
      const { status, headers } = error.response;
      const retryAfter = headers.get('retry-after');
      // Without `Retry-After`, ky would wait for the reset of a rate limit, which may be minutes away.
      if (retryAfter === null) return failingStatuses.includes(status);
      return Number(retryAfter) <= longestWait ? undefined : false;
    },
  },
});

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
 * The whole takes at most ten seconds; an answer of more than 1 MiB and a redirect are refused, since a redirect would
 * carry credentials to a place that nobody configured. GET is tried up to three times, honouring `Retry-After` up to
 * two seconds; POST is sent once, and so is what asks for it, because a code exchange must never be repeated
 * (RFC 6749 §4.1.2).
 *
 * @throws ConnectorError `unreachable`, `rateLimited` or `responseInvalid` of the error table.
 */
export const httpRequest = async ({ method, url, headers, body, once }: HttpRequest): Promise<HttpResponse> => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeLimit);
  try {
    const response = await api(url, {
      method,
      headers: { accept: 'application/json', ...headers },
      signal: abort.signal,
      ...(body !== undefined && { body }),
      ...(once && { retry: 0 }),
    }).catch((error: unknown) => {
      if (error instanceof HTTPError) return error.response;
      throw error;
    });
    if (response.status === 429) throw failure('rateLimited');
    if (response.status >= 300 && response.status < 400) {
      throw failure('responseInvalid', { errorDescription: 'a redirect, which is not followed' });
    }
    const contentType = response.headers.get('content-type') ?? '';
    return { status: response.status, contentType, text: await readText(response, contentType) };
  } catch (error) {
    throw error instanceof ConnectorError && !abort.signal.aborted ? error : failure('unreachable');
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
};

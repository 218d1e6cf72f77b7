import { z } from 'zod';

/** The parts of an absolute `http` or `https` URL that has nothing in it but its address: no credentials, no fragment. */
const plainUrl = (url: string): URL | undefined => {
  // A URL parser strips white space and repairs slashes; what reads the URL next may do neither.
  if (!/^https?:\/\/[^\s\\#]+$/i.test(url) || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.username || parsed.password ? undefined : parsed;
};

/** Names and addresses of this machine (RFC 6761 §6.3, RFC 1122 §3.2.1.3, RFC 4291 §2.5.3), as a URL has them. */
const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * The guard of a URL that an administrator enters: `https`, or the `http` that they chose, without credentials and
 * without a fragment. What a paste leaves around it is trimmed.
 */
export const providerUrl = z
  .string()
  .trim()
  .refine(
    (url) => plainUrl(url) !== undefined,
    'Enter a URL that begins with https:// and has no credentials and no #.',
  );

/** The guard of a URL that an administrator may leave out, as a form does with an empty text. */
export const optionalProviderUrl = z
  .string()
  .trim()
  .optional()
  .transform((url) => url || undefined)
  .pipe(providerUrl.optional());

/**
 * The guard of a URL that a provider names: as {@link providerUrl}, and `https` unless what names it is less itself.
 * Secrets go to such a URL, and browsers follow it.
 *
 * @param source the URL that the administrator entered, whose `http` the provider may go on with. Without one, the URL
 *   stands in a document of no address, and `http` does for a loopback host alone.
 */
export const discoveredUrl = (source?: string) =>
  z.string().refine((url) => {
    const named = plainUrl(url);
    if (named?.protocol !== 'http:') return named !== undefined;
    return source === undefined ? loopback.test(named.hostname) : plainUrl(source)?.protocol === 'http:';
  });

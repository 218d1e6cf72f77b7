import { asText } from '@logto-social/oauth2';
import { type Charset, encodeText } from './charset.ts';

/** Parameters of a request to the gateway. */
export type Parameters = Readonly<Record<string, string>>;

const percentEncode = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replace(/[^\w.~-]/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);

/**
 * Parameters as a query or a form, in the character encoding that the request names. `URLSearchParams` knows UTF-8
 * alone.
 */
export const encodeForm = (parameters: Parameters, charset: Charset): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}=${percentEncode(encodeText(asText(value), charset))}`)
    .join('&');

import { encodeGbk } from './encode-gbk.ts';

/** The character encodings that the gateway speaks (https://opendocs.alipay.com/isv/02khjm). */
export const charsets = ['gbk', 'utf8'] as const;

/** A character encoding, as an administrator names it. */
export type Charset = (typeof charsets)[number];

/** What the gateway calls a character encoding. */
export const wireName = (charset: Charset): string => (charset === 'gbk' ? 'GBK' : 'utf-8');

/** The character encoding that an answer was sent in, by its media type. */
export const charsetOf = (contentType: string): Charset => (/charset="?gb/i.test(contentType) ? 'gbk' : 'utf8');

/** The bytes of a text. */
export const encodeText = (text: string, charset: Charset): Buffer =>
  charset === 'gbk' ? encodeGbk(text) : Buffer.from(text);

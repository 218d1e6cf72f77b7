/** A key or a certificate as its bytes. */
export type Pem = {
  /** DER, encrypted where it was so. */
  bytes: Buffer;
  /** What stood between `BEGIN` and the dashes, such as `RSA PRIVATE KEY`; empty where nothing did. */
  label: string;
  /** Cipher and initialisation vector of the older encrypted form (RFC 1421 §4.6.1.3). */
  dekInfo?: string | undefined;
};

/** Each block, as far as the dashes behind it. Neither the cipher of a header nor Base64 has two in a row. */
const blocks = /BEGIN ((?:[A-Z]{1,9} )?(?:PRIVATE KEY|PUBLIC KEY|CERTIFICATE))-*(.*?)(?:--|$)/g;
const encryptionHeader = /^ ?Proc-Type: ?4, ?ENCRYPTED ?DEK-Info: ?([\w-]+,[\dA-F]+) /i;
/** A line break, which may have become the two characters `\n` on the way into a form, and all other white space. */
const space = /(?:\\{1,4}[nr]|\s)/g;

/**
 * Reads a key or a certificate in PEM (RFC 7468) in whatever shape a form, an environment variable or a JSON file leaves
 * it: on one line, with `\n` for line breaks, indented, with text or other blocks around it, or as bare Base64.
 *
 * @param kind which block to take of several: the first whose label ends so.
 * @returns undefined where there are blocks, and none of that kind. The bytes may be nonsense.
 */
export const readPem = (text: string, kind: 'PRIVATE KEY' | 'PUBLIC KEY' | 'CERTIFICATE'): Pem | undefined => {
  const line = text.replaceAll(space, ' ').replaceAll(/ +/g, ' ');
  if (!line.includes('BEGIN ')) return { bytes: Buffer.from(line, 'base64'), label: '' };
  const block = [...line.matchAll(blocks)].find(([, label]) => label?.endsWith(kind));
  if (!block) return undefined;
  const [, label = '', body = ''] = block;
  const [header = '', dekInfo] = encryptionHeader.exec(body) ?? [];
  return { bytes: Buffer.from(body.slice(header.length), 'base64'), label, dekInfo };
};

/** A key or a certificate as its bytes. */
export type Pem = {
  /** DER, encrypted where it was so. */
  bytes: Buffer;
  /** What stood between `BEGIN` and the dashes, such as `RSA PRIVATE KEY`; empty where nothing did. */
  label: string;
  /** Cipher and initialisation vector of the older encrypted form (RFC 1421 §4.6.1.3). */
  dekInfo?: string | undefined;
};

/** White space, and a line break that became the two characters `\n` on the way into a form. */
const space = /\\{1,4}[nr]|\s/;

/** What stands between `BEGIN` and the dashes. */
const labelOf = (block: string): string => block.slice(0, block.indexOf('-'));

/**
 * Reads a key or a certificate in PEM (RFC 7468) in whatever shape a form, an environment variable or a JSON file leaves
 * it: on one line, with `\n` for line breaks, indented, with text or other blocks around it, or as bare Base64.
 *
 * @param kind which block to take of several: the first whose label ends so.
 * @returns undefined where there are blocks, and none of that kind. The bytes may be nonsense.
 */
export const readPem = (text: string, kind: 'PRIVATE KEY' | 'PUBLIC KEY' | 'CERTIFICATE'): Pem | undefined => {
  const line = text.split(space).filter(Boolean).join(' ');
  const [bare = '', ...blocks] = line.split('BEGIN ');
  if (blocks.length === 0) return { bytes: Buffer.from(bare, 'base64'), label: '' };
  const block = blocks.find((candidate) => labelOf(candidate).endsWith(kind));
  if (block === undefined) return undefined;
  const label = labelOf(block);
  // Neither the name of a cipher nor Base64 has two dashes in a row.
  const [body = ''] = block.slice(label.length).replace(/^-+/, '').split('--');
  const words = body.split(' ');
  const cipher = words.indexOf('DEK-Info:') + 1;
  const base64 = words.slice(cipher && cipher + 1).join('');
  return { bytes: Buffer.from(base64, 'base64'), label, dekInfo: cipher ? words[cipher] : undefined };
};

import { once } from '@logto-social/oauth2';

/**
 * Every two-byte sequence of GBK by the character that it stands for. Where two stand for one character, the lower one
 * is what encoders write.
 */
const table = once((): ReadonlyMap<string, number> => {
  const pairs: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) pairs.push((lead << 8) | trail);
  }
  // A line feed is no trail byte, so that one that is missing in GBK does not swallow the next pair.
  const bytes = Buffer.from(pairs.flatMap((pair) => [pair >> 8, pair & 0xff, 0x0a]));
  const characters = new TextDecoder('gbk').decode(bytes).split('\n');
  const pairOf = new Map<string, number>();
  for (const [index, pair] of pairs.entries()) {
    const character = characters[index] ?? '';
    if (!pairOf.has(character)) pairOf.set(character, pair);
  }
  return pairOf;
});

/**
 * A text in GBK, which Node decodes but does not encode. A character that GBK lacks becomes a question mark, as with
 * Alipay's own servers.
 */
export const encodeGbk = (text: string): Buffer => {
  const pairOf = table();
  const bytes: number[] = [];
  for (const character of text) {
    const pair = pairOf.get(character);
    if (pair !== undefined) bytes.push(pair >> 8, pair & 0xff);
    else bytes.push(character <= '\x7f' ? character.charCodeAt(0) : 0x3f);
  }
  return Buffer.from(bytes);
};

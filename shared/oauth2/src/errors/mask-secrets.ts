/** A part of the text that is searched. */
type Place = { from: number; to: number };

/** That text, rewritten, and the part that each of its characters was made of. */
type Reading = { text: string; places: readonly Place[] };

/** What nobody sees between two letters: control and format characters, marks, fillers, and halves of a character. */
const invisible = /[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]/gu;

/** A character as URLs, HTML or JSON write it. */
const encoded = /(?:%[\da-f]{2})+|&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});|\\u[\da-f]{4}/gi;

/** What forms, the two alphabets of Base64, JSON and line breaks write in one way or the other. */
const variable = /[\p{Z}+\\_-]/gu;

/** What Base64 consists of, in a URL too. */
const runs = /[\w+/=%-]+/g;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Characters of a shorter secret. Nobody generates one (RFC 6749 §10.10 asks for 128 bits), and so short a text stands in
 * many a word.
 */
const shortest = 6;

const asItIs = (text: string): Reading => ({
  text,
  places: Array.from({ length: text.length }, (_, index) => ({ from: index, to: index + 1 })),
});

const rewrite = ({ text, places }: Reading, pattern: RegExp, replace: (found: string) => string): Reading => {
  const rewritten: Place[] = [];
  let words = '';
  let copied = 0;
  const copy = (end: number) => {
    words += text.slice(copied, end);
    rewritten.push(...places.slice(copied, end));
  };
  for (const { 0: found, index } of text.matchAll(pattern)) {
    copy(index);
    copied = index + found.length;
    const replacement = replace(found);
    const place = { from: places[index]?.from ?? 0, to: places[copied - 1]?.to ?? 0 };
    words += replacement;
    rewritten.push(...Array.from({ length: replacement.length }, () => place));
  }
  copy(text.length);
  return { text: words, places: rewritten };
};

const decode = (found: string): string => {
  if (found.startsWith('%')) return Buffer.from(found.replaceAll('%', ''), 'hex').toString();
  if (found.startsWith('\\')) return String.fromCharCode(Number.parseInt(found.slice(2), 16));
  const name = found.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return entities[name] ?? found;
  const code = Number(`0${name.slice(1)}`);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

const shown = (reading: Reading) => rewrite(reading, invisible, () => '');
const decoded = (reading: Reading) => shown(rewrite(reading, encoded, decode));
const folded = (reading: Reading) => rewrite(reading, variable, (found) => (found === '_' ? '/' : ''));

/** A secret as Base64 or hexadecimal digits: the characters that it decides alone, whatever was encoded with it. */
const encodings = (secret: string): string[] => {
  const bytes = Buffer.from(secret);
  const inBase64 = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url');
    return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
  const digits = bytes.toString('hex');
  return [...inBase64, digits, digits.toUpperCase()];
};

const isPartOfWord = (characters: string) => /[\p{L}\p{N}_]/u.test(characters);

/** Where a secret stands: a short one as a word alone. */
const placesOf = (secret: string, { text, places }: Reading): Place[] => {
  const found: Place[] = [];
  for (let at = text.indexOf(secret); at !== -1; at = text.indexOf(secret, at + 1)) {
    const end = at + secret.length;
    if (secret.length < shortest && isPartOfWord(text.charAt(at - 1) + text.charAt(end))) continue;
    found.push({ from: places[at]?.from ?? 0, to: places[end - 1]?.to ?? 0 });
  }
  return found;
};

/**
 * Takes every secret out of a text, whichever way it is written there: as it is, percent-encoded, escaped for HTML or
 * JSON, in Base64 or hexadecimal digits, with invisible characters in between.
 *
 * @param text at most some hundred characters: the work grows with its length and that of the secrets.
 * @param secrets those that are longer than the text are not looked for, as they cannot stand in it.
 * @returns undefined where a secret of less than six characters is a word of the text. Stars for each `a` or `code` would
 *   make a riddle of it, and the words without them would tell the secret; inside a longer word, it tells nothing.
 */
export const maskSecrets = (text: string, secrets: readonly string[]): string | undefined => {
  const plain = shown(asItIs(text));
  const once = decoded(plain);
  const readings = [plain, once, decoded(once)];
  const foldedReadings = readings.map(folded);
  const hidden = new Uint8Array(text.length);
  const encodedParts = new Uint8Array(text.length);

  for (const given of new Set(secrets)) {
    const secret = given.length > text.length ? '' : shown(asItIs(given)).text.trim();
    if (secret === '') continue;
    const hide = (spelling: string, within: readonly Reading[], marks: Uint8Array) => {
      const places = within.flatMap((reading) => placesOf(spelling, reading));
      for (const { from, to } of places) marks.fill(1, from, to);
      return places.length > 0;
    };
    const hideFolded = (spelling: string, marks: Uint8Array) => {
      const needle = folded(asItIs(spelling)).text;
      if (needle.length >= shortest) hide(needle, foldedReadings, marks);
    };
    if (hide(secret, readings, hidden) && secret.length < shortest) return undefined;
    hideFolded(secret, hidden);
    for (const spelling of encodings(secret)) hideFolded(spelling, encodedParts);
  }
  // Of Base64 the whole goes, as the characters at both ends of a secret hold a part of it.
  for (const { 0: run, index } of text.matchAll(runs)) {
    const end = index + run.length;
    if (encodedParts.subarray(index, end).includes(1)) encodedParts.fill(1, index, end);
  }
  const isHidden = (at: number) => hidden[at] === 1 || encodedParts[at] === 1;
  let masked = '';
  for (let at = 0; at < text.length; at += 1) {
    if (!isHidden(at)) masked += text.charAt(at);
    else if (!isHidden(at - 1)) masked += '***';
  }
  return masked;
};

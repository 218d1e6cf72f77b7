import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formEncode } from '../values/form-encode.ts';
import { maskSecrets } from './mask-secrets.ts';

const secret = 's3cr3t/Code+& <1>_2-é';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const between = (separator: string) => (text: string) => [...text].join(separator);
const percent = (text: string) => Buffer.from(text).toString('hex').replaceAll(/../g, '%$&');
const lower = (text: string) => text.replaceAll(/%../g, (found) => found.toLowerCase());
const html = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What a provider, or what stands in front of it, may make of a text that it repeats. */
const escapes = (text: string) =>
  text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

const ways: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'in a URL': encodeURIComponent,
  'in a URL, in small digits': (text) => lower(encodeURIComponent(text)),
  'as a form': formEncode,
  'as a form, in small digits': (text) => lower(formEncode(text)),
  'with every byte encoded': percent,
  'encoded twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'escaped for HTML': html,
  'in entities of HTML': (text) => [...text].map((character) => `&#${character.codePointAt(0)};`).join(''),
  'in hexadecimal entities': (text) =>
    [...text].map((character) => `&#x${character.codePointAt(0)?.toString(16)};`).join(''),
  'escaped for HTML in a URL': (text) => encodeURIComponent(html(text)),
  'escaped for JSON': (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  'in escapes of JSON': escapes,
  'in large escapes of JSON': (text) => escapes(text).replaceAll(/[\da-f]{4}/g, (digits) => digits.toUpperCase()),
  'in Base64': base64,
  'in Base64 without padding': (text) => base64(text).replaceAll('=', ''),
  'in Base64 for URLs': (text) => Buffer.from(text).toString('base64url'),
  'in Base64 in a URL': (text) => encodeURIComponent(base64(text)),
  'in Base64, behind one byte': (text) => base64(`:${text}`),
  'in Base64, behind two': (text) => base64(`a:${text}`),
  'in Base64, behind three and before others': (text) => base64(`an:${text}!and more`),
  'in hexadecimal digits': (text) => Buffer.from(text).toString('hex'),
  'in large hexadecimal digits': (text) => Buffer.from(text).toString('hex').toUpperCase(),
  'with spaces between': between(' '),
  'with zero-width spaces between': between('\u200b'),
  'with zero-width joiners between': between('\u200d'),
  'with soft hyphens between': between('\u00ad'),
  'with control characters between': between('\u0000\u001b'),
  'with variation selectors between': between('\ufe0f'),
  'with marks between': between('\u0336'),
  'with line breaks between': between('\r\n'),
  'with soft hyphens of HTML between': between('&#173;'),
};

describe.each(Object.entries(ways))('a secret %s', (_, write) => {
  test('is masked, and nothing around it', () => {
    expect(maskSecrets(`The code (${write(secret)}) has expired.`, [secret])).toBe('The code (***) has expired.');
  });

  test('is masked every time', () => {
    const [one, two] = [write(secret), write('Another-One')];
    expect(maskSecrets(`${one}, ${two}, ${one}`, ['Another-One', secret])).toBe('***, ***, ***');
  });
});

test('a text without a secret stays as it is', () => {
  const text = 'Caf\u00e9 &amp; co: 100%25 of \\u0041 in <b>Base64</b>, c2VjcmV0 \u200b';
  expect(maskSecrets(text, ['s3cr3t-code', '', ' ', '\u200b'])).toBe(text);
});

test('a word that is like a secret but for its case is none', () => {
  expect(maskSecrets('secret is invalid', ['SECRET'])).toBe('secret is invalid');
});

test.each([
  ['as entities with names', `a'"secret`, 'a&apos;&quot;secret'],
  ['as entities in large letters', 'a<secret', 'a&LT;secret'],
  ['as entities in large digits', 'a<secret', 'a&#X3C;secret'],
  ['beside what is no entity', 'a&co;<secret', 'a&co;&lt;secret'],
  ['around a character that there is none of', 'a-secret', 'a-&#9999999;secret'],
  ['around the last character that there is', 'a-secret', 'a-&#1114111;secret'],
  ['that looks encoded, as it is', 'a%41secret', 'a%41secret'],
  ['that looks encoded, in a URL', 'a%41secret', 'a%2541secret'],
  ['with spaces around it in the configuration', ' a-secret ', 'a-secret'],
  ['of six characters and a dash, without it', 'abc-def', 'abcdef'],
])('a secret %s is masked', (_, hidden, written) => {
  expect(maskSecrets(`The code (${written}) has expired.`, [hidden])).toBe('The code (***) has expired.');
});

test('both alphabets of Base64 are read', () => {
  const hidden = '???>>>~~~';
  for (const alphabet of ['base64', 'base64url'] as const) {
    expect(maskSecrets(`got ${Buffer.from(hidden).toString(alphabet)}.`, [hidden])).toBe('got ***.');
  }
});

test('a secret of six characters is masked inside a word too', () => {
  expect(maskSecrets('got xs3cr3tx', ['s3cr3t'])).toBe('got x***x');
});

test('of secrets that overlap nothing is left', () => {
  expect(maskSecrets('no abcd1234efgh5678ijkl', ['abcd1234', 'abcd1234efgh', '1234efgh5678'])).toBe('no ***ijkl');
});

test('a secret that consists of what spellings differ in is masked as it stands', () => {
  expect(maskSecrets('got -+-+-+ and __________', ['-+-+-+', '__________'])).toBe('got *** and ***');
});

describe('a secret of less than six characters', () => {
  test.each(['a', 'code', 'p.a.b', 'é'])('takes the words with it where it is one of them (%s)', (short) => {
    expect(maskSecrets(`This is (${short}).`, [short])).toBeUndefined();
    expect(maskSecrets(short, [short])).toBeUndefined();
    expect(maskSecrets(`This is ${percent(short)}`, [short])).toBeUndefined();
    expect(maskSecrets(`This is ${encodeURIComponent(percent(short))}`, [short])).toBeUndefined();
  });

  test('is nothing in a longer word', () => {
    const text = 'The authorization_code has expired.';
    expect(maskSecrets(text, ['a', 'code', 'ex'])).toBe(text);
  });
});

test('a secret that is longer than the text costs no time', () => {
  expect(maskSecrets('something has expired', ['x'.repeat(10_000_000)])).toBe('something has expired');
});

describe('for any text and any secrets', () => {
  const word = fc.string({ unit: 'binary', maxLength: 100 });
  const generated = fc.stringMatching(/^\w{6}[\w+/=.~-]{0,40}$/);
  const way = fc.constantFrom(...Object.values(ways));

  test('no secret is left, however it was written', () => {
    fc.assert(
      fc.property(word, generated, way, word, (before, hidden, write, after) => {
        const masked = maskSecrets(`${before} ${write(hidden)} ${after}`, [hidden]);
        expect(masked).not.toContain(write(hidden));
        expect(masked).toContain('***');
      }),
    );
  });

  test('what is left was there before, in the same order', () => {
    fc.assert(
      fc.property(word, fc.array(word), (text, secrets) => {
        let at = 0;
        for (const part of maskSecrets(text, secrets)?.split('***') ?? []) {
          const found = text.indexOf(part, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + part.length;
        }
      }),
    );
  });
});

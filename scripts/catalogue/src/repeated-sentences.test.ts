import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileOf, providers } from './providers.ts';
import { repeatedSentences } from './repeated-sentences.ts';

const sentence = 'This is a sentence of so many words that nobody says it twice by chance.';
const part = `[//]: # (email: written by pnpm generate)\n\n${sentence}\n\n[//]: # (end of email)\n`;

test('a sentence that more guides have than may is named with its places', () => {
  expect(repeatedSentences({ a: sentence, b: `Other.\n${sentence}`, c: 'Other.' }, 1)).toEqual([`a, b: ${sentence}`]);
  expect(repeatedSentences({ a: sentence, b: sentence }, 2)).toEqual([]);
});

test('what is generated, a table and a few words do not count', () => {
  expect(repeatedSentences({ a: part, b: part }, 1)).toEqual([]);
  expect(repeatedSentences({ a: `| ${sentence} |`, b: `| ${sentence} |` }, 1)).toEqual([]);
  expect(repeatedSentences({ a: 'A token lives one hour.', b: 'A token lives one hour.' }, 1)).toEqual([]);
});

test('no guide says by hand what three others say', () => {
  const guides = Object.fromEntries(
    providers.map((provider) => [provider, readFileSync(fileOf(provider, 'README.md'), 'utf8')]),
  );
  expect(repeatedSentences(guides, 3), 'move it into scripts/catalogue/src/guide-parts.ts').toEqual([]);
});

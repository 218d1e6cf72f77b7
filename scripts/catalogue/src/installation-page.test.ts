import { readFileSync } from 'node:fs';
import path from 'node:path';
import en from '@logto/phrases/lib/locales/en/index.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { root } from './providers.ts';

const page = readFileSync(path.join(root, 'docs/install.md'), 'utf8');

/** The messages that the page quotes, each with its code. */
const quoted = [...page.matchAll(/"([^"]+)" `((?:connector|request)\.\w+)` \(\d+\)/g)].map(
  ([, message, code = '']) => ({
    message,
    code,
  }),
);

test('the page quotes what the console shows', () => {
  expect(quoted.length).toBeGreaterThan(5);
});

test.each(quoted)('$code is worded as Logto words it', ({ message, code }) => {
  const [scope = '', name = ''] = code.split('.');
  const phrases = z.record(z.record(z.unknown())).parse(en.errors)[scope];
  expect(String(phrases?.[name]).trim()).toBe(message);
});

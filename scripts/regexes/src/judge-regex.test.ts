import { expect, test } from 'vitest';
import { judgeRegex } from './judge-regex.ts';

/** Verdicts take seconds on a machine that does other things. */
const patience = 60_000;

test.each([
  ['goes back inside itself', /^(?:a|a)+$/],
  ['goes back over white space', /^\s*\s*$/],
  ['begins anew at every character', /\s+$/],
  ['begins anew at every quote', /"(?:[^"\\]|\\.)*"/],
])(
  'an expression that %s is found out',
  async (_, { source, flags }) => {
    expect(await judgeRegex(source, flags)).toBeDefined();
  },
  patience,
);

test.each([/^\s*</, /[\p{Cc}<>]+/gu, /^[\da-f]{8}-[\da-f]{4}$/i])(
  '%s passes',
  async ({ source, flags }) => {
    expect(await judgeRegex(source, flags)).toBeUndefined();
  },
  patience,
);

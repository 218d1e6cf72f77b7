import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Verdict } from './ask.ts';
import type { Case } from './judge.ts';

const store = 'node_modules/.cache/mutate.json';

const hash = (...texts: string[]) => createHash('sha256').update(JSON.stringify(texts)).digest('base64url');

/** Those of the test files that had a say in the verdict. */
const asked = ({ tests }: Case, verdict: Verdict): string[] => {
  const killer = verdict.killed ? tests.find((test) => verdict.by.startsWith(`${test}:`)) : undefined;
  return killer ? [killer] : [...tests];
};

/**
 * Verdicts of earlier runs, so that one that was broken off goes on where it was. Each holds while the mutant and the
 * tests that judged it are as they were; delete `node_modules/.cache/mutate.json` to ask all anew.
 */
export const keptVerdicts = (read = (file: string) => readFileSync(file, 'utf8')) => {
  const kept: Record<string, { verdict: Verdict; tests: string }> = existsSync(store) ? JSON.parse(read(store)) : {};
  const texts = new Map<string, string>();
  const text = (file: string) => {
    const found = texts.get(file) ?? (existsSync(file) ? read(file) : '');
    texts.set(file, found);
    return found;
  };
  const keyOf = ({ file, code }: Case) => hash(file, code);
  const testsOf = (question: Case, verdict: Verdict) => hash(...asked(question, verdict).map(text));

  return {
    find: (question: Case): Verdict | undefined => {
      const found = kept[keyOf(question)];
      return found && found.tests === testsOf(question, found.verdict) ? found.verdict : undefined;
    },
    keep: (question: Case, verdict: Verdict) => {
      kept[keyOf(question)] = { verdict, tests: testsOf(question, verdict) };
    },
    save: () => {
      mkdirSync(path.dirname(store), { recursive: true });
      writeFileSync(store, JSON.stringify(kept));
    },
  };
};

import { createInterface } from 'node:readline/promises';
import { type Question, questions } from './flags.ts';

/** Asks a person at the terminal. */
export const ask = async (missing: readonly Question[]): Promise<Record<string, string>> => {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers: Record<string, string> = {};
  try {
    for (const name of missing) answers[name] = (await terminal.question(`${questions[name]}: `)).trim();
    return answers;
  } finally {
    terminal.close();
  }
};

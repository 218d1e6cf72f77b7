import type { Verdict } from './ask.ts';
import { type Equivalent, equivalents } from './equivalent.ts';
import type { Question } from './plan.ts';

/** A mutant and what became of it. */
export type Judged = { question: Question; verdict: Verdict };

/** What a run came to. */
export type Score = {
  mutants: number;
  killed: number;
  equivalent: number;
  survivors: Question[];
  /** Percent of those that are not equivalent. */
  percent: number;
  /** Entries of the list of equivalents for which there is no surviving mutant in the files that were mutated. */
  stale: Equivalent[];
};

const isSame = (question: Question, { file, on, change }: Equivalent) =>
  question.file === file && question.on === on && question.change === change;

/** Counts verdicts, holding survivors against the list of equivalents. */
export const score = (judged: readonly Judged[], known: readonly Equivalent[] = equivalents): Score => {
  const alive = judged.filter(({ verdict }) => !verdict.killed).map(({ question }) => question);
  const survivors = alive.filter((question) => !known.some((entry) => isSame(question, entry)));
  const equivalent = alive.length - survivors.length;
  const killed = judged.length - alive.length;
  const files = new Set(judged.map(({ question }) => question.file));
  return {
    mutants: judged.length,
    killed,
    equivalent,
    survivors,
    percent: judged.length > equivalent ? (100 * killed) / (judged.length - equivalent) : 100,
    stale: known.filter((entry) => files.has(entry.file) && !alive.some((question) => isSame(question, entry))),
  };
};

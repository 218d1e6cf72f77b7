import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Case, Word } from './judge.ts';

/** What became of a mutant. */
export type Verdict = { killed: true; by: string } | { killed: false };

const isBy = (verdict: Verdict, test: string) => verdict.killed && verdict.by.startsWith(`${test}:`);

const endOfProcess = 'the end of the process';

/** Milliseconds that a judge may take to start, and that the tests of a group may take. */
const patience = 15_000;

/** A judge that is at work on nothing. */
const summon = (programs: readonly string[]): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const judge = fork(path.join(import.meta.dirname, 'judge.ts'), programs, {
      // What a mutant makes a process say is nobody's business.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=1024' },
    });
    const timer = setTimeout(() => judge.kill('SIGKILL'), patience);
    judge.once('message', () => {
      clearTimeout(timer);
      judge.removeAllListeners('exit');
      resolve(judge);
    });
    judge.once('exit', (code) => reject(new Error(`The judge ended with ${code} before it began.`)));
  });

const judgement = (judge: ChildProcess, question: Case): Promise<Verdict> =>
  new Promise((resolve) => {
    let timer = setTimeout(() => {}, 0);
    const settle = (verdict: Verdict) => {
      clearTimeout(timer);
      judge.removeAllListeners();
      resolve(verdict);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        judge.kill('SIGKILL');
        settle({ killed: true, by: 'no end in sight' });
      }, patience);
    };
    judge.on('message', (word: Word) => {
      if (word.says === 'killed') settle({ killed: true, by: word.by });
      else if (word.says === 'survived') settle({ killed: false });
      else wait();
    });
    const end = () => settle({ killed: true, by: endOfProcess });
    judge.once('exit', end);
    wait();
    // It may be gone before anybody has heard of it.
    judge.send(question, (error) => error && end());
  });

/** Questions that a judge is asked before it must show that it still judges fairly. */
const batchSize = 25;

const batchesOf = function* <Item>(items: readonly Item[]) {
  for (let at = 0; at < items.length; at += batchSize) yield items.slice(at, at + batchSize);
};

/**
 * What shows that no mutant has left anything behind: the program as it is, which the tests that noticed mutants of it
 * must let pass.
 */
const controlFor = (batch: readonly Case[], verdicts: readonly Verdict[]): Case[] => {
  const byFile = Object.entries(Object.groupBy(batch, ({ file }) => file));
  return byFile.map(([file, cases = []]) => {
    const words = cases.flatMap((one) => verdicts[batch.indexOf(one)] ?? []);
    const tests = cases.flatMap((one) => one.tests.filter((test) => words.some((word) => isBy(word, test))));
    return { file, code: readFileSync(file, 'utf8'), tests: [...new Set(tests)] };
  });
};

/**
 * Puts questions to some judges at once, each in a process of its own, which is replaced when a mutant ends it, does not
 * end, or spoils it for those that follow.
 *
 * @param count how many judges.
 * @param questions taken some at a time.
 * @param hear gets each verdict when it is certain.
 */
export const askAll = async <Question extends Case>(
  count: number,
  questions: readonly Question[],
  hear: (question: Question, verdict: Verdict) => void,
): Promise<void> => {
  const programs = [...new Set(questions.map(({ file }) => file))];
  const batches = batchesOf(questions);
  const work = async () => {
    let judge: ChildProcess | undefined;
    const ask = async (question: Case) => {
      if (!judge?.connected) judge = await summon(programs);
      return judgement(judge, question);
    };
    const askAlone = async (question: Case) => {
      judge?.kill();
      judge = undefined;
      return ask(question);
    };
    const inTurn = async (cases: readonly Case[]) => {
      const verdicts: Verdict[] = [];
      for (const one of cases) verdicts.push(await ask(one));
      return verdicts;
    };
    for (const batch of batches) {
      const verdicts = await inTurn(batch);
      const control = await inTurn(controlFor(batch, verdicts));
      const isSpoiled = control.some(({ killed }) => killed);
      for (const [index, question] of batch.entries()) {
        const verdict = verdicts[index];
        // An end may be due to those before it.
        const isDoubtful = verdict?.killed && (isSpoiled || verdict.by === endOfProcess);
        if (verdict) hear(question, isDoubtful ? await askAlone(question) : verdict);
      }
    }
    judge?.kill();
  };
  await Promise.all(Array.from({ length: count }, work));
};

import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { Case, Word } from './judge.ts';

/** What became of a mutant. */
export type Verdict = { killed: true; by: string } | { killed: false };

/** Milliseconds that a judge may take to start, and that the tests of a group may take. */
const patience = 180_000;

/** A judge that is at work on nothing. */
const summon = (): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const judge = fork(path.join(import.meta.dirname, 'judge.ts'), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
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
    judge.once('exit', () => settle({ killed: true, by: 'the end of the process' }));
    wait();
    judge.send(question);
  });

/**
 * Puts questions to some judges at once, each in a process of its own, which is replaced when a mutant ends it or does
 * not end.
 *
 * @param count how many judges.
 * @param questions taken one at a time.
 * @param hear gets each verdict when it is there.
 */
export const askAll = async <Question extends Case>(
  count: number,
  questions: Iterable<Question>,
  hear: (question: Question, verdict: Verdict) => void,
): Promise<void> => {
  const queue = questions[Symbol.iterator]();
  const work = async () => {
    let judge: ChildProcess | undefined;
    for (let next = queue.next(); !next.done; next = queue.next()) {
      if (!judge?.connected) judge = await summon();
      hear(next.value, await judgement(judge, next.value));
    }
    judge?.kill();
  };
  await Promise.all(Array.from({ length: count }, work));
};

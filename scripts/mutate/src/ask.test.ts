import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { askAll, type Verdict } from './ask.ts';

const file = 'scripts/mutate/src/score.ts';
const code = readFileSync(file, 'utf8');
const tests = ['scripts/mutate/src/import-graph.test.ts', 'scripts/mutate/src/score.test.ts'];

const verdicts = async (...programs: string[]) => {
  const heard: Verdict[] = [];
  const questions = programs.map((program) => ({ file, code: program, tests }));
  await askAll(1, questions, (_, verdict) => heard.push(verdict));
  return heard.map((verdict) => (verdict.killed ? verdict.by : 'survived'));
};

test('a judge says which test notices a mutant, and holds no mutant against the next', {
  timeout: 60_000,
}, async () => {
  const wrong = code.replace('100 * killed', '0');
  const broken = `${code}\nthrow new Error();`;
  const ended = `${code}\nprocess.kill(process.pid, 'SIGKILL');`;
  expect(await verdicts(wrong, code, broken, ended, wrong)).toEqual([
    expect.stringContaining('score.test.ts: the score is of those that a test could notice'),
    'survived',
    expect.stringContaining('score.test.ts: does not load'),
    'the end of the process',
    expect.stringContaining('score.test.ts: the score is of those that a test could notice'),
  ]);
});

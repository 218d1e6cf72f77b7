import { expect, test } from 'vitest';
import type { Verdict } from './ask.ts';
import { score } from './score.ts';

const question = { file: 'a.ts', line: 1, on: 'const a = 1;', change: '1 → 0', code: 'const a = 0;', tests: [] };
const entry = { file: 'a.ts', on: 'const a = 1;', change: '1 → 0', reason: 'Nobody reads it.' };
const killed: Verdict = { killed: true, by: 'a test' };
const survived: Verdict = { killed: false };

test('the score is of those that a test could notice', () => {
  const judged = [
    { question: { ...question, line: 2, change: 'true → false' }, verdict: killed },
    { question: { ...question, line: 3, change: '2 → 0' }, verdict: killed },
    { question: { ...question, line: 4, change: '3 → 0' }, verdict: survived },
    { question, verdict: survived },
  ];
  const { survivors, ...counts } = score(judged, [entry]);
  expect(counts).toEqual({ mutants: 4, killed: 2, equivalent: 1, percent: 200 / 3, stale: [] });
  expect(survivors.map(({ line }) => line)).toEqual([4]);
});

test.each([
  ['that is killed', { question, verdict: killed }],
  ['that is gone', { question: { ...question, change: '2 → 0' }, verdict: killed }],
])('an equivalent mutant %s is none', (_, judged) => {
  expect(score([judged], [entry]).stale).toEqual([entry]);
});

test('an equivalent mutant of a file that was not mutated may wait', () => {
  expect(score([{ question: { ...question, file: 'b.ts' }, verdict: survived }], [entry]).stale).toEqual([]);
});

test('nothing to notice is noticed whole', () => {
  expect(score([], []).percent).toBe(100);
  expect(score([{ question, verdict: survived }], [entry]).percent).toBe(100);
});

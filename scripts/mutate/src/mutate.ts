import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { askAll, type Verdict } from './ask.ts';
import { keptVerdicts } from './kept-verdicts.ts';
import { plan, type Question } from './plan.ts';
import { sampled } from './sampled.ts';
import { type Judged, score } from './score.ts';

/** Percent of the mutants that the tests must notice. */
const demanded = 95;

const areaOf = ({ file }: Question) => file.split('/').slice(0, 2).join('/');

const judges = availableParallelism();

/** The tests must pass without a mutant, or nothing that they say of one means anything. */
const expectGreen = async (questions: readonly Question[]) => {
  const [first] = questions;
  if (!first) return;
  const program = { file: first.file, code: readFileSync(first.file, 'utf8') };
  const tests = [...new Set(questions.flatMap((question) => question.tests))];
  await askAll(
    judges,
    tests.map((test) => ({ ...program, tests: [test] })),
    (_, verdict) => {
      if (verdict.killed) throw new Error(`Without any mutant, ${verdict.by} fails.`);
    },
  );
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { sample: { type: 'string' } } });

const questions = sampled(plan(positionals), Number(values.sample ?? Number.POSITIVE_INFINITY));
const kept = keptVerdicts();
const judged: Judged[] = questions.flatMap((question) => {
  const verdict = kept.find(question);
  return verdict ? [{ question, verdict }] : [];
});
const known = new Set(judged.map(({ question }) => question));
const open = questions.filter((question) => !known.has(question));
console.info(`${questions.length} mutants, ${open.length} of them to be judged.`);

await expectGreen(open);
await askAll(judges, open, (question: Question, verdict: Verdict) => {
  kept.keep(question, verdict);
  judged.push({ question, verdict });
  if (!verdict.killed) console.info(`survived: ${question.file}:${question.line} ${question.change}`);
  if (judged.length % 20 === 0 || judged.length === questions.length) kept.save();
  if (judged.length % 200 === 0) console.info(`${judged.length} of ${questions.length} judged`);
});

const byArea = Object.entries(Object.groupBy(judged, ({ question }) => areaOf(question)));
const rows = [...byArea, ['all', judged] as const].map(([area, some = []]) => {
  const { mutants, killed, equivalent, survivors, percent } = score(some);
  return { area, mutants, killed, equivalent, survived: survivors.length, score: `${percent.toFixed(1)} %` };
});
const { survivors, stale, percent } = score(judged);
for (const { file, line, on, change } of survivors) console.info(`${file}:${line}\n  on: ${on}\n  change: ${change}`);
for (const { file, change } of stale)
  console.error(`No such survivor, though it is listed as equivalent: ${file} ${change}`);
console.table(rows);
if (percent < demanded) console.error(`The tests must notice ${demanded} % of the mutants.`);
// Whether one is stale, no sample tells.
process.exitCode = percent < demanded || (stale.length > 0 && values.sample === undefined) ? 1 : 0;

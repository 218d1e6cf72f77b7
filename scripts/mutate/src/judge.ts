import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BroadcastChannel } from 'node:worker_threads';
import { createVitest } from 'vitest/node';
import { type Asked, channelName, type Heard } from './mutant-channel.ts';
import { standIn } from './stand-in.ts';

/** A program to judge, and the test files to ask about it, those first that are likely to notice. */
export type Case = { file: string; code: string; tests: readonly string[] };

/** What the judge tells while it works. */
export type Word =
  | { says: 'ready' }
  /** The time that the next word may take begins anew. */
  | { says: 'asking'; test: string }
  | { says: 'killed'; by: string }
  | { says: 'survived' };

const isWord = <Says extends Heard['says']>(word: Heard, says: Says): word is Heard & { says: Says } =>
  word.says === says;

/** Test files that one worker runs, each of which leaves something behind in its memory. */
const workerLife = 500;

const root = process.cwd();
const tell = (word: Word) => process.send?.(word);

// Nobody is left to hear the verdict.
process.on('disconnect', () => process.exit());

/** Every program of which mutants are asked about. */
const programs = new Set(process.argv.slice(2).map((file) => path.join(root, file)));

/** The mutant that is asked about. */
let current = { mutant: 0, file: '', code: '' };

const load = (id: string): string | undefined => {
  const [file = '', query] = id.split('?');
  if (!programs.has(file)) return undefined;
  const source = readFileSync(file, 'utf8');
  if (!query?.startsWith('mutant=')) return standIn(file, source);
  return query === `mutant=${current.mutant}` ? current.code : source;
};

const vitest = await createVitest(
  'test',
  {
    config: false,
    root,
    watch: false,
    reporters: [{}],
    include: ['{packages,shared,scripts}/*/src/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.host.test.ts'],
    setupFiles: ['vitest.setup.ts'],
    // A worker starts for longer than most files run.
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    runner: path.join(import.meta.dirname, 'mutant-runner.ts'),
    testTimeout: 30_000,
    // Keyed by what is on disk, it would give every mutant for the program itself.
    fsModuleCache: false,
    onConsoleLog: () => false,
  },
  {
    plugins: [{ name: 'mutant', enforce: 'pre', load }],
  },
);

const specifications = await vitest.globTestSpecifications();
const known = new Set(specifications.map(({ moduleId }) => path.relative(root, moduleId)));

const channel = new BroadcastChannel(channelName);
const words: Heard[] = [];
let wake = () => {};
channel.onmessage = ({ data }: { data: Heard }) => {
  words.push(data);
  wake();
};

/** The next word of that kind that the worker says; the process is replaced when it says none. */
const heard = async <Says extends Heard['says']>(says: Says): Promise<Heard & { says: Says }> => {
  for (;;) {
    const word = words.shift();
    if (word && isWord(word, says)) return word;
    if (!word) await new Promise<void>((resolve) => (wake = resolve));
  }
};

/** The first thing that goes wrong in a test file; undefined where nothing does. */
const failureIn = async (test: string): Promise<string | undefined> => {
  if (!known.has(test)) throw new Error(`This is not a test file: ${test}`);
  const { file, mutant } = current;
  channel.postMessage({ test: path.join(root, test), file, mutant } satisfies Asked);
  const { failed } = await heard('done');
  await heard('free');
  return failed === undefined ? undefined : `${test}: ${failed}`;
};

process.on('message', async ({ file, code, tests }: Case) => {
  current = { mutant: current.mutant + 1, file: path.join(root, file), code };
  for (const test of tests) {
    tell({ says: 'asking', test });
    const by = await failureIn(test);
    if (by) return tell({ says: 'killed', by });
  }
  return tell({ says: 'survived' });
});

const [any] = specifications;
const work = async () => {
  while (any) await vitest.runTestSpecifications(Array.from({ length: workerLife }, () => any));
};
void work();
await heard('free');
tell({ says: 'ready' });

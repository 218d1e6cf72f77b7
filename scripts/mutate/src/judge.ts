import path from 'node:path';
import { createVitest } from 'vitest/node';

/** A program to judge, and the groups of test files to ask, one after the other. */
export type Case = { file: string; code: string; groups: readonly (readonly string[])[] };

/** What the judge tells while it works. */
export type Word =
  | { says: 'ready' }
  /** The time that the next word may take begins anew. */
  | { says: 'asking'; group: readonly string[] }
  | { says: 'killed'; by: string }
  | { says: 'survived' };

const root = process.cwd();
const tell = (word: Word) => process.send?.(word);

// Nobody is left to hear the verdict.
process.on('disconnect', () => process.exit());

/** The program that stands in for the one on disk. */
let current: { file: string; code: string } | undefined;

const vitest = await createVitest(
  'test',
  {
    config: false,
    root,
    watch: false,
    reporters: [{}],
    include: ['{packages,shared,scripts}/*/src/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.host.test.ts'],
    // One worker a group, as its files share one when all tests run; a new one for each, with no state of a mutant's.
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    bail: 1,
    testTimeout: 30_000,
    // Keyed by what is on disk, it would give every mutant for the program itself.
    fsModuleCache: false,
    onConsoleLog: () => false,
  },
  {
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        load: (id) => (id.split('?')[0] === current?.file ? current?.code : undefined),
      },
    ],
  },
);

const specifications = new Map<string, Awaited<ReturnType<typeof vitest.globTestSpecifications>>[number]>();
for (const specification of await vitest.globTestSpecifications()) {
  specifications.set(path.relative(root, specification.moduleId), specification);
}

const put = (next: typeof current) => {
  for (const program of [current, next]) if (program) vitest.invalidateFile(program.file);
  current = next;
};

/** The first thing that goes wrong in some test files; undefined where nothing does. */
const failureIn = async (group: readonly string[]): Promise<string | undefined> => {
  const asked = group.flatMap((file) => specifications.get(file) ?? []);
  if (asked.length < group.length) throw new Error(`Not all of these are test files: ${group.join(', ')}`);
  const { unhandledErrors } = await vitest.runTestSpecifications(asked);
  const [error] = unhandledErrors;
  if (error) return String(error);
  // What a run gives holds whatever was run before, as it ended then; each file knows how it ended last.
  const failed = asked.flatMap(({ testModule }) => (testModule && !testModule.ok() ? [testModule] : []))[0];
  if (!failed) return undefined;
  const [test] = failed.children.allTests('failed');
  return `${path.relative(root, failed.moduleId)}: ${test?.fullName ?? 'does not load'}`;
};

/** Whole sign-ins have time limits, which a busy machine may miss: what fails there must fail twice. */
const failureTwiceIn = async (group: readonly string[]): Promise<string | undefined> => {
  const by = await failureIn(group);
  return by && group.some((file) => file.startsWith('packages/')) ? failureIn(group) : by;
};

process.on('message', async ({ file, code, groups }: Case) => {
  put({ file: path.join(root, file), code });
  for (const group of groups) {
    tell({ says: 'asking', group });
    const by = await failureTwiceIn(group);
    if (by) return tell({ says: 'killed', by });
  }
  return tell({ says: 'survived' });
});

tell({ says: 'ready' });

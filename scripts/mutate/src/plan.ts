import { existsSync, globSync, readFileSync } from 'node:fs';
import { type Area, areas } from './areas.ts';
import { distances } from './import-graph.ts';
import type { Case } from './judge.ts';
import { type Mutant, mutantsOf } from './mutants-of.ts';

/** A mutant, where it is, and who is asked about it. */
export type Question = Case & Mutant;

/** Neither a test nor a part of what stands for a provider in tests, nor words that a console shows. */
const isProgram = (file: string) => !/\.test(-helper)?\.ts$|\/(mock|simulator|metadata)\.ts$/.test(file);

/** Whether a path that somebody typed means a file: itself, or something that it is in. */
const means = (wanted: string, file: string) => {
  const plain = wanted.replace(/^\.?\//, '').replace(/\/$/, '');
  return file === plain || file.startsWith(`${plain}/`);
};

/** The test files to ask about a program, those first that know it best. */
const testsFor = (file: string, { folder, connectors }: Area): string[] => {
  const own = file.replace(/\.ts$/, '.test.ts');
  const tests = globSync(`${folder}/**/*.test.ts`).filter((test) => test !== own && !test.endsWith('.host.test.ts'));
  const near = [...distances(file, tests)].sort(([, a], [, b]) => a - b).map(([test]) => test);
  const further = connectors.map((connector) => `packages/${connector}/src/index.test.ts`);
  return [...(existsSync(own) ? [own] : []), ...near, ...further];
};

/**
 * Every mutant of the programs that are meant, file by file.
 *
 * @param wanted paths of files or folders; none means everything that is ever mutated.
 */
export const plan = (wanted: readonly string[]): Question[] =>
  areas.flatMap((area) =>
    globSync(`${area.folder}/**/*.ts`)
      .filter((file) => isProgram(file) && (wanted.length === 0 || wanted.some((path) => means(path, file))))
      .sort()
      .flatMap((file) => {
        const tests = testsFor(file, area);
        return mutantsOf(file, readFileSync(file, 'utf8')).map((mutant) => ({ ...mutant, file, tests }));
      }),
  );

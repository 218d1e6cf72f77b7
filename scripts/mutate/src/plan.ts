import { existsSync, globSync, readFileSync } from 'node:fs';
import { type Area, areas } from './areas.ts';
import { distances } from './import-graph.ts';
import type { Case } from './judge.ts';
import { type Mutant, mutantsOf } from './mutants-of.ts';

/** A mutant, where it is, and who is asked about it. */
export type Question = Case & Mutant;

const isProgram = (file: string) => !/\.test(-helper)?\.ts$|\/mock\.ts$/.test(file);

/** Whether a path that somebody typed means a file: itself, or something that it is in. */
const means = (wanted: string, file: string) => {
  const plain = wanted.replace(/^\.?\//, '').replace(/\/$/, '');
  return file === plain || file.startsWith(`${plain}/`);
};

/** Whether a file is part of a connector, whose tests count requests and so need a process of their own. */
export const isConnector = (file: string): boolean => file.startsWith('packages/');

/**
 * The test files to ask about a program, those first that know it best. Those of a connector are asked one by one, the
 * others all at once.
 */
const groupsFor = (file: string, { folder, connectors }: Area): string[][] => {
  const own = file.replace(/\.ts$/, '.test.ts');
  const tests = globSync(`${folder}/**/*.test.ts`).filter((test) => test !== own && !test.endsWith('.host.test.ts'));
  const near = [...distances(file, tests)].sort(([, a], [, b]) => a - b).map(([test]) => test);
  const others = isConnector(file) ? near.map((test) => [test]) : [near];
  const further = connectors.map((connector) => [`packages/${connector}/src/index.test.ts`]);
  return [...(existsSync(own) ? [[own]] : []), ...others, ...further].filter((group) => group.length > 0);
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
        const groups = groupsFor(file, area);
        return mutantsOf(file, readFileSync(file, 'utf8')).map((mutant) => ({ ...mutant, file, groups }));
      }),
  );

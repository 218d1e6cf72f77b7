import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { changedFiles } from './changed-files.ts';
import { type Tests, testsOf } from './tests-of.ts';

/** Where the branch of whoever runs this began, unless they say otherwise. */
const [trunk = 'main'] = process.argv.slice(2);

const runTests = async ({ files, names }: Tests): Promise<number> => {
  const filter = names ? ['--testNamePattern', names] : [];
  const child = spawn('vitest', ['run', ...files, ...filter], { stdio: 'inherit' });
  const [exitCode] = await once(child, 'exit');
  return exitCode ?? 1;
};

const exitCodes = await Promise.all(testsOf(await changedFiles(process.cwd(), trunk)).map(runTests));
process.exitCode = Math.max(0, ...exitCodes);

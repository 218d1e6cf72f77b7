import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { changedFiles } from './changed-files.ts';
import { testsOf } from './tests-of.ts';

/** Where the branch of whoever runs this began, unless they say otherwise. */
const [trunk = 'main'] = process.argv.slice(2);

const tests = testsOf(await changedFiles(process.cwd(), trunk));
if (tests) {
  const filter = tests.names ? ['--testNamePattern', tests.names] : [];
  const child = spawn('vitest', ['run', ...tests.files, ...filter], { stdio: 'inherit' });
  const [exitCode] = await once(child, 'exit');
  process.exitCode = exitCode ?? 1;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { changedFiles } from './changed-files.ts';
import { testsOf } from './tests-of.ts';

/** Where the branch of whoever runs this began, unless they say otherwise. */
const [trunk = 'main'] = process.argv.slice(2);

const tests = testsOf(await changedFiles(process.cwd(), trunk));
if (tests) {
  const filter = tests.names ? ['--testNamePattern', tests.names] : [];
  // A file a line: most tests of those that look at all providers are left out, and dots would tell of each.
  const child = spawn('vitest', ['run', '--reporter=default', ...tests.files, ...filter], { stdio: 'inherit' });
  const [exitCode] = await once(child, 'exit');
  process.exitCode = exitCode ?? 1;
}

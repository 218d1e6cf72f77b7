import { spawnSync } from 'node:child_process';
import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkOut } from '@logto-social/release/check-out';
import { run } from '@logto-social/release/run';
import { grow } from './grow.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const count = Number(process.argv[2]);
if (!Number.isInteger(count) || count < 1) throw new Error('Say how many providers there are to be: pnpm scale 300');

const directory = await mkdtemp(path.join(tmpdir(), 'scale-'));
const copy = path.join(directory, 'repository');

/** Seconds that a command takes, by the wall clock and of processor time; it writes to this terminal. */
const measure = (what: string, [command, ...parameters]: [string, ...string[]]) => {
  const begun = performance.now();
  const { status } = spawnSync(command, parameters, { cwd: copy, stdio: ['ignore', 'inherit', 'inherit'] });
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  return { what, seconds, exit: status };
};

try {
  await checkOut(root, 'HEAD', copy);
  await grow(copy, count);
  await run(['node_modules/.bin/biome', 'check', '--write', 'packages'], copy);
  await run(['pnpm', 'install', '--prefer-offline', '--no-frozen-lockfile'], copy);
  await run([process.execPath, 'scripts/catalogue/src/generate.ts'], copy);
  await run(['git', 'add', '--all'], copy);
  await run(['git', '-c', 'user.name=scale', '-c', 'user.email=scale@example.com', 'commit', '-qm', 'Grow'], copy);
  console.info(`${(await readdir(path.join(copy, 'packages'))).length} providers in ${copy}`);

  const rows = [
    measure('cold build', ['pnpm', 'build']),
    measure('build, nothing changed', ['pnpm', 'build']),
    measure('lint, format and types', ['pnpm', '/^(lint|check-types)$/']),
    measure('test', ['pnpm', 'test']),
  ];
  await appendFile(path.join(copy, 'packages/spotify/src/index.ts'), '// Touched.\n');
  rows.push(measure('test:changed, one provider touched', ['pnpm', 'test:changed', 'HEAD']));
  await run(['git', 'checkout', '--quiet', '.'], copy);
  rows.push(measure('check', ['pnpm', 'check']));
  console.table(rows);
  process.exitCode = rows.every(({ exit }) => exit === 0) ? 0 : 1;
} finally {
  await rm(directory, { recursive: true, force: true });
}

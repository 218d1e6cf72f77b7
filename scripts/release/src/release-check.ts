/**
 * Fails unless a changeset names every package that would ship something else than at its last release. A connector
 * bundles what it shares, so a change there changes packages that nobody has touched.
 *
 *   pnpm release:check [--base <commit>] [--write '<what users will notice>']
 *
 * `--base` is the commit to compare with, in place of the last release. `--write` notes the change for the packages
 * that no changeset names yet.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkRelease } from './check-release.ts';
import { lastRelease } from './last-release.ts';

const repository = path.resolve(import.meta.dirname, '../../..');
const { values } = parseArgs({ options: { base: { type: 'string' }, write: { type: 'string' } } });
const base = values.base ?? (await lastRelease(repository));
const unnamed = await checkRelease({ repository, base, summary: values.write });
for (const { name, files } of unnamed) console.error(`${name}: ${files.join(', ')}`);
if (unnamed.length > 0) {
  console.error(
    `\nNo changeset names ${unnamed.length} packages that ship other files than at ${base ?? 'no release'}.`,
  );
  console.error("Say what users will notice, for all of them: pnpm release:check --write '<summary>'");
  process.exitCode = 1;
}

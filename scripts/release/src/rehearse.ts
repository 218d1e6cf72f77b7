/**
 * Plays a release and its installation through, with the tools that maintainers and administrators use, on a registry
 * of its own: every package in every Logto and on every Node that is supported, and across an upgrade.
 *
 *   pnpm rehearse [--from <commit>]
 *
 * `--from` is the commit that hosts are upgraded from, in place of the last release.
 */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkOut } from './check-out.ts';
import { hostMatrix } from './host-matrix.ts';
import { installConnectors } from './install-connectors.ts';
import { installNode } from './install-node.ts';
import { lastRelease } from './last-release.ts';
import { layOutHost } from './lay-out-host.ts';
import { publishRelease } from './publish-release.ts';
import { runHalf } from './run-half.ts';
import { startRegistry } from './start-registry.ts';

const repository = path.resolve(import.meta.dirname, '../../..');
const { values } = parseArgs({ options: { from: { type: 'string' } } });
const from = values.from ?? (await lastRelease(repository)) ?? 'HEAD';
const root = await realpath(await mkdtemp(path.join(tmpdir(), 'rehearsal-')));
const below = (...names: string[]) => path.join(root, ...names);
const registry = await startRegistry(below('registry'));

/** What went otherwise than it should, with its place. */
const complaints: string[] = [];
const expectAll = (where: string, ids: readonly string[], ended: Record<string, string>, allowed: RegExp) => {
  const wrong = ids.filter((id) => !allowed.test(ended[id] ?? 'not loaded'));
  complaints.push(...wrong.map((id) => `${where}: ${id} ${ended[id] ?? 'was not loaded'}`));
  console.info(`${where}: ${ids.length - wrong.length} of ${ids.length}`);
};

try {
  const release = async (name: string, commit: string) => {
    await checkOut(repository, commit, below(name));
    return publishRelease(below(name), registry, name);
  };
  const before = await release('before', from);
  const after = await release('after', 'HEAD');
  const ids = after.map(({ name }) => name.replace('@logto-social/connector-', 'social-'));
  console.info(`published: ${after.length} packages, twice`);

  const nodes = await Promise.all(
    ['22', '24', 'latest'].map(async (version) => ({
      version,
      node: await installNode(below('node', version), version),
    })),
  );
  const matrix = await hostMatrix();
  for (const version of matrix) {
    const host = await layOutHost(below('host', `${version.cli} ${version.kit}`), version);
    await installConnectors(host, after, registry);
    for (const { version: major, node } of nodes) {
      const first = await runHalf(node, { ...host, repository });
      const { ended } = await runHalf(node, { ...host, repository, begun: first.begun });
      expectAll(`cli ${version.cli}, kit ${version.kit}, Node ${major}`, ids, ended, /^signed in$/);
    }
  }

  const [newest] = matrix.toSorted((left, right) => right.kit.localeCompare(left.kit, 'en', { numeric: true }));
  if (!newest) throw new Error('The registry has no host.');
  const host = await layOutHost(below('host/upgraded'), newest);
  await installConnectors(host, before, registry);
  const { begun } = await runHalf(process.execPath, { ...host, repository: below('before') });
  await installConnectors(host, after, registry);
  const { ended } = await runHalf(process.execPath, { ...host, repository, begun });
  const old = Object.keys(begun);
  expectAll('a sign-in across an upgrade', old, ended, /^(signed in|refused: .+)$/);
  console.info(`finished across the upgrade: ${old.filter((id) => ended[id] === 'signed in').length} of ${old.length}`);
} finally {
  await registry.stop();
  await rm(root, { recursive: true, force: true });
}

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

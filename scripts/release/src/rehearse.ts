/**
 * Plays a release and its installation through, with the tools that maintainers and administrators use, on a registry
 * of its own: every package in every Logto and on every Node that is supported, beside Logto's own connectors, and across
 * an upgrade.
 *
 *   pnpm rehearse [--from <commit>]
 *
 * `--from` is the commit that hosts are upgraded from, in place of the last release. Where there was none, the same
 * commit is released twice.
 */
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installOfficialConnectors } from '@logto-social/bench/install-official-connectors';
import { checkOut } from './check-out.ts';
import { type HostVersion, hostMatrix } from './host-matrix.ts';
import { installConnectors } from './install-connectors.ts';
import { installNode } from './install-node.ts';
import { lastRelease } from './last-release.ts';
import { layOutHost } from './lay-out-host.ts';
import { loadedFactories } from './loaded-factories.ts';
import { type Published, publishRelease } from './publish-release.ts';
import { runSignIns } from './run-sign-ins.ts';
import { startRegistry } from './start-registry.ts';

const repository = path.resolve(import.meta.dirname, '../../..');
const { values } = parseArgs({ options: { from: { type: 'string' } } });
const from = values.from ?? (await lastRelease(repository));
const root = await realpath(await mkdtemp(path.join(tmpdir(), 'rehearsal-')));
const below = (...names: string[]) => path.join(root, ...names);
const registry = await startRegistry(below('registry'));

/** The oldest that packages allow, the newest with long-term support, and the newest that there is. */
const nodeVersions = ['22.14.0', '24', 'latest'];

/** What went otherwise than it should, with its place. */
const complaints: string[] = [];
const expectAll = (where: string, ids: readonly string[], ended: Record<string, string>, allowed: RegExp) => {
  const wrong = ids.filter((id) => !allowed.test(ended[id] ?? 'not loaded'));
  complaints.push(...wrong.map((id) => `${where}: ${id} ${ended[id] ?? 'was not loaded'}`));
  console.info(`${where}: ${ids.length - wrong.length} of ${ids.length}`);
};

const factoryIds = (packages: readonly Published[]) =>
  packages.map(({ name }) => name.replace('@logto-social/connector-', 'social-'));

const each = (ids: readonly string[], end: string) => Object.fromEntries(ids.map((id) => [id, end]));

try {
  const release = async (name: string, commit: string) => {
    await checkOut(repository, commit, below(name));
    return publishRelease(below(name), registry, name);
  };
  const released = await release('next', 'HEAD');
  const ids = factoryIds(released);
  console.info(`published: ${ids.length} packages`);

  const before = await (from === undefined
    ? publishRelease(below('next'), registry, 'before')
    : release('before', from));

  const matrix = await hostMatrix();
  const [newest] = matrix;
  if (!newest) throw new Error('The registry has no Logto.');
  const layOut = (version: HostVersion) => layOutHost(below('host', `${version.cli}-${version.kit}`), version);
  const upgraded = await layOut(newest);
  await installConnectors(upgraded, before, registry);
  const { begun } = await runSignIns(process.execPath, { ...upgraded, repository, half: 'first' });
  await installConnectors(upgraded, released, registry);
  const { ended } = await runSignIns(process.execPath, { ...upgraded, repository, begun });
  // A release may keep other things in a session than the one before, and must say so then.
  const allowed = from === undefined ? /^signed in$/ : /^(signed in|refused: .+)$/;
  expectAll(`begun in ${before[0]?.version}`, factoryIds(before), each(Object.keys(begun), 'begun'), /^begun$/);
  expectAll(`finished in ${released[0]?.version}`, factoryIds(before), ended, allowed);

  const installNodes = nodeVersions.map(async (version) => installNode(below('node', version), version));
  const nodes = await Promise.all(installNodes);
  /** Tools that have added a package: what they then do is the same for each. */
  const tried = new Set([newest.cli]);
  for (const version of matrix) {
    const host = version === newest ? upgraded : await layOut(version);
    if (!tried.has(version.cli)) await installConnectors(host, released.slice(0, 1), registry);
    tried.add(version.cli);
    if (host !== upgraded) await cp(upgraded.connectors, host.connectors, { recursive: true });
    const results = await Promise.all(nodes.map((node) => runSignIns(node, { ...host, repository })));
    for (const [index, { ended }] of results.entries()) {
      const where = `Logto ${version.cli}, kit ${version.kit}, Node ${nodeVersions[index]}`;
      expectAll(where, ids, ended, /^signed in$/);
    }
  }

  await cp(await installOfficialConnectors(below('official')), upgraded.connectors, { recursive: true });
  const loaded = await loadedFactories(upgraded);
  const official = loaded.filter((id) => !ids.includes(id));
  expectAll(`beside ${official.length} of Logto’s own`, ids, each(loaded, 'loaded'), /^loaded$/);
  const twice = loaded.filter((id, index) => loaded.indexOf(id) !== index);
  complaints.push(...twice.map((id) => `beside Logto’s own: there are two ${id}`));
} finally {
  await registry.stop();
  await rm(root, { recursive: true, force: true });
}

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

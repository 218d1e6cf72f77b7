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
import { connectorFiles, unpackConnectors } from '@logto-social/host';
import { checkOut } from './check-out.ts';
import { hostMatrix } from './host-matrix.ts';
import { installConnectors } from './install-connectors.ts';
import { installNode } from './install-node.ts';
import { lastRelease } from './last-release.ts';
import { layOutHosts } from './lay-out-hosts.ts';
import { loadedFactories } from './loaded-factories.ts';
import { type Published, publishRelease, seedRelease } from './publish-release.ts';
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
  await checkOut(repository, 'HEAD', below('next'));
  if (from !== undefined) await checkOut(repository, from, below('before'));
  const before = await seedRelease(
    below(from === undefined ? 'next' : 'before'),
    registry,
    'before',
    below('tarballs'),
  );
  const released = await publishRelease(below('next'), registry, 'next');
  const ids = factoryIds(released);
  console.info(`published: ${ids.length} packages`);

  const hosts = await layOutHosts(below('hosts'), await hostMatrix());
  const [upgraded, ...others] = hosts;
  if (!upgraded) throw new Error('The registry has no Logto.');
  await unpackConnectors(below('tarballs'), upgraded.connectors, before.map(connectorFiles));
  const [first] = await runSignIns(process.execPath, { hosts: [upgraded], repository, half: 'first' });
  await installConnectors(upgraded, released, registry);
  const left = first?.begun ?? {};
  const [second] = await runSignIns(process.execPath, { hosts: [upgraded], repository, begun: left });
  // A release may keep other things in a session than the one before, and must say so then.
  const allowed = from === undefined ? /^signed in$/ : /^(signed in|refused: .+)$/;
  const begun = each(Object.keys(left), 'begun');
  expectAll(`begun in ${before[0]?.version}`, factoryIds(before), begun, /^begun$/);
  expectAll(`finished in ${released[0]?.version}`, factoryIds(before), second?.ended ?? {}, allowed);

  // What a tool does with one package it does with each.
  const oneOfEachTool = new Map(others.map((host) => [host.cli, host]));
  oneOfEachTool.delete(upgraded.cli);
  const one = released.slice(0, 1);
  await Promise.all([...oneOfEachTool.values()].map((host) => installConnectors(host, one, registry)));
  await Promise.all(others.map(({ connectors }) => cp(upgraded.connectors, connectors, { recursive: true })));
  const nodes = await Promise.all(nodeVersions.map((version) => installNode(below('node', version), version)));
  const results = await Promise.all(nodes.map((node) => runSignIns(node, { hosts, repository })));
  for (const [node, ofHosts] of results.entries()) {
    for (const [index, { cli, kit }] of hosts.entries()) {
      const where = `Logto ${cli}, kit ${kit}, Node ${nodeVersions[node]}`;
      expectAll(where, ids, ofHosts[index]?.ended ?? {}, /^signed in$/);
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

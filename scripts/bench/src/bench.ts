/**
 * What it costs a host to load the connectors, against what Logto's own cost it: both in turn, in the same run.
 * The package registry gives Logto's own; `pnpm build` must have been run.
 */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { hostDirectories, layOutHosts } from '@logto-social/host';
import { installOfficialConnectors } from './install-official-connectors.ts';
import type { Cost } from './load-connectors.ts';

/** Loads of each, of which the median counts. */
const rounds = 7;

const script = path.join(import.meta.dirname, 'load-connectors.ts');

const load = async (modules: string, directory: string): Promise<Cost> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, modules, directory]);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
};

const median = (values: number[]): number =>
  values.sort((left, right) => left - right)[values.length >> 1] ?? Number.NaN;

const summary = (costs: Cost[]): Cost => ({
  connectors: costs[0]?.connectors ?? 0,
  milliseconds: median(costs.map(({ milliseconds }) => milliseconds)),
  heapMiB: median(costs.map(({ heapMiB }) => heapMiB)),
});

const rounded = ({ connectors, milliseconds, heapMiB }: Cost) => ({
  connectors,
  milliseconds: Math.round(milliseconds),
  heapMiB: Number(heapMiB.toFixed(1)),
});

const { root, remove } = await layOutHosts();
try {
  const { modules, connectors: ours } = hostDirectories(root, 'kit-5');
  const official = await installOfficialConnectors(path.join(root, 'official'));
  const costs: { ours: Cost[]; official: Cost[] } = { ours: [], official: [] };
  for (let round = 0; round < rounds; round += 1) {
    costs.ours.push(await load(modules, ours));
    costs.official.push(await load(modules, official));
  }
  const [here, there] = [summary(costs.ours), summary(costs.official)];
  console.table({ 'these connectors': rounded(here), 'Logto’s own': rounded(there) });
  console.info(`time: ${(here.milliseconds / there.milliseconds).toFixed(2)} of Logto's own`);
  console.info(`heap: ${(here.heapMiB / there.heapMiB).toFixed(2)} of Logto's own`);
} finally {
  await remove();
}

import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Cost } from './load-connectors.ts';
import { median } from './median.ts';

/** Loads of each, of which the median counts. */
const rounds = 7;

const script = path.join(import.meta.dirname, 'load-connectors.ts');

const load = async (modules: string, directory: string): Promise<Cost> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, modules, directory]);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
};

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

/**
 * Prints what it costs a host to load the connectors, against what Logto's own cost it, each in turn.
 *
 * @param modules `node_modules` of the host's core.
 * @param directories the folders of connectors.
 */
export const compareLoading = async (modules: string, { ours, official }: { ours: string; official: string }) => {
  const costs: { ours: Cost[]; official: Cost[] } = { ours: [], official: [] };
  for (let round = 0; round < rounds; round += 1) {
    costs.ours.push(await load(modules, ours));
    costs.official.push(await load(modules, official));
  }
  const [here, there] = [summary(costs.ours), summary(costs.official)];
  console.info('Loading every connector');
  console.table({ 'these connectors': rounded(here), 'Logto’s own': rounded(there) });
  console.info(`time: ${(here.milliseconds / there.milliseconds).toFixed(2)} of Logto's own`);
  console.info(`heap: ${(here.heapMiB / there.heapMiB).toFixed(2)} of Logto's own`);
};

/**
 * Loads every connector of a folder with Logto's loader, in a process of its own, and writes the cost to standard output.
 * What a host has loaded anyway before its first connector (the loader, the connector kit, zod) does not count.
 *
 * Run with `--expose-gc`, so that garbage does not count either.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadHost } from '@logto-social/host';

/** What loading cost. */
export type Cost = { connectors: number; milliseconds: number; heapMiB: number };

const [modules, directory] = process.argv.slice(2);
if (!modules || !directory) throw new Error('Usage: load-connectors <node_modules of the host> <folder of connectors>');

const heapMiB = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

const host = await loadHost(modules);
const packages = await host.getConnectorPackagesFromDirectory(directory);
const require = createRequire(path.join(packages[0]?.path ?? directory, 'package.json'));
for (const name of ['@logto/connector-kit', 'zod']) await import(pathToFileURL(require.resolve(name)).href);

const heapBefore = heapMiB();
const begun = performance.now();
const factories = await host.loadConnectorFactories(packages, true);
const milliseconds = performance.now() - begun;
const cost: Cost = { connectors: factories.length, milliseconds, heapMiB: heapMiB() - heapBefore };
process.stdout.write(`${JSON.stringify(cost)}\n`);

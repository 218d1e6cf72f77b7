import path from 'node:path';
import type { Host } from './lay-out-host.ts';
import type { Published } from './publish-release.ts';
import { run } from './run.ts';
import type { Registry } from './start-registry.ts';

/**
 * Installs packages into a host as its administrator would: `logto connector add`, which takes whatever version a name
 * or a tag stands for.
 */
export const installConnectors = async (
  { root, modules }: Host,
  packages: readonly Published[],
  registry: Registry,
): Promise<void> => {
  const tool = path.join(modules, '@logto/cli/bin/logto.js');
  const wanted = packages.map(({ name, version }) => `${name}@${version}`);
  await run([process.execPath, tool, 'connector', 'add', '--path', root, ...wanted], root, registry.environment);
};

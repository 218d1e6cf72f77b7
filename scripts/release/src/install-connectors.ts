import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { connectorFiles } from '@logto-social/host';
import type { Host } from './lay-out-hosts.ts';
import type { Published } from './publish-release.ts';
import { run } from './run.ts';
import type { Registry } from './start-registry.ts';

/**
 * Installs packages into a host as its administrator would: `logto connector add`, which takes whatever version a name
 * or a tag stands for.
 *
 * @throws where another version than the wanted one is there afterwards: the command says so and succeeds.
 */
export const installConnectors = async (
  { root, modules, connectors }: Host,
  packages: readonly Published[],
  registry: Registry,
): Promise<void> => {
  const tool = path.join(modules, '@logto/cli/bin/logto.js');
  const wanted = packages.map(({ name, version }) => `${name}@${version}`);
  await run([process.execPath, tool, 'connector', 'add', '--path', root, ...wanted], root, registry.environment);
  for (const { name, version } of packages) {
    const { directory } = connectorFiles({ name, version });
    const manifest = await readFile(path.join(connectors, directory, 'package.json'), 'utf8');
    const present: Published = JSON.parse(manifest);
    if (present.version !== version) throw new Error(`${name} is ${present.version} and should be ${version}.`);
  }
};

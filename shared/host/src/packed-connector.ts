import path from 'node:path';
import type { SocialConnector } from '@logto/connector-kit';
import { inject } from 'vitest';
import { hostDirectories } from './host-directories.ts';
import { type Host, loadHost } from './load-host.ts';

const { modules, connectors } = hostDirectories(inject('hostsRoot'), 'kit-5');

/** Where a packed connector and its host stand. */
export const packedConnectorPaths = (name: string) => ({
  modules,
  directory: path.join(connectors, name.replaceAll('/', '-')),
});

/** A packed connector as the newest host makes it, with the administrator's configuration. */
export const packedConnector = async (
  name: string,
  config: unknown,
): Promise<{ host: Host; connector: SocialConnector }> => {
  const { directory } = packedConnectorPaths(name);
  const host = await loadHost(modules);
  const createConnector = await host.loadConnector(directory, false);
  return { host, connector: await createConnector({ getConfig: async () => config }) };
};

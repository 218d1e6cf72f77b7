import { loadHost } from '@logto-social/host/load-host';
import type { Host } from './lay-out-hosts.ts';

/** The factory IDs of all connectors that a host loads, one as often as it is loaded. */
export const loadedFactories = async ({ modules, connectors }: Host): Promise<string[]> => {
  const { loadConnectorFactories, getConnectorPackagesFromDirectory } = await loadHost(modules);
  const factories = await loadConnectorFactories(await getConnectorPackagesFromDirectory(connectors), false);
  return factories.map(({ metadata }) => metadata.id);
};

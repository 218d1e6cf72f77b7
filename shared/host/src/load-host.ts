import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  ConnectorError,
  ConnectorMetadata,
  CreateConnector,
  connectorMetadataGuard,
  GetConnectorConfig,
  SocialConnector,
} from '@logto/connector-kit';

/** A connector as the host keeps it. */
export type Factory = Pick<SocialConnector, 'type' | 'metadata' | 'configGuard'> & {
  createConnector: CreateConnector<SocialConnector>;
  path: string;
};

/** What Logto's core calls of the command line tool, and what it shares with connectors. */
export type Host = {
  getConnectorPackagesFromDirectory: (directory: string) => Promise<{ name: string; path: string }[]>;
  loadConnectorFactories: (packages: { name: string; path: string }[], ignoreMismatch: boolean) => Promise<Factory[]>;
  loadConnector: (directory: string, ignoreMismatch: boolean) => Promise<Factory['createConnector']>;
  buildRawConnector: (
    factory: Factory,
    getConfig: GetConnectorConfig,
  ) => Promise<{ rawConnector: SocialConnector; rawMetadata: ConnectorMetadata }>;
  /** The session function of callers that keep no session. */
  notImplemented: () => never;
  ConnectorError: typeof ConnectorError;
  connectorMetadataGuard: typeof connectorMetadataGuard;
};

/**
 * Loads the loader as Logto's core would.
 *
 * By file URL from the host's own folder, so that Node itself loads it and everything that it loads: a test runner that
 * transformed one of the two would give each its own `ConnectorError`, and `instanceof` would prove nothing.
 *
 * @param modules `node_modules` of the host's core.
 */
export const loadHost = async (modules: string): Promise<Host> => {
  const load = (file: string) => import(pathToFileURL(path.join(modules, file)).href);
  const { loadConnectorFactories, buildRawConnector, notImplemented } = await load('@logto/cli/lib/connector/index.js');
  const { loadConnector } = await load('@logto/cli/lib/connector/loader.js');
  const { getConnectorPackagesFromDirectory } = await load('@logto/cli/lib/utils.js');
  const { ConnectorError, connectorMetadataGuard } = await load('@logto/connector-kit/lib/index.js');
  return {
    getConnectorPackagesFromDirectory,
    loadConnectorFactories,
    loadConnector,
    buildRawConnector,
    notImplemented,
    ConnectorError,
    connectorMetadataGuard,
  };
};

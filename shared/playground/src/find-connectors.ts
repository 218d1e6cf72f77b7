import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ConnectorMetadata, CreateConnector, SocialConnector } from '@logto/connector-kit';
import type { ProviderMock } from '@logto-social/testing/simulator';

/** A connector of this repository, run from its source. */
export type Connector = {
  /** The name of its folder. */
  provider: string;
  folder: string;
  /** The provider's own name. */
  name: string;
  metadata: ConnectorMetadata;
  configGuard: SocialConnector['configGuard'];
  createConnector: CreateConnector<SocialConnector>;
  /** What its provider documents. */
  mock: ProviderMock;
};

const packagesFolder = path.resolve(import.meta.dirname, '../../../packages');

/** The provider of every folder that holds a connector, in alphabetical order. */
export const listProviders = async (): Promise<string[]> => {
  const folders = await readdir(packagesFolder);
  return folders.filter((folder) => existsSync(path.join(packagesFolder, folder, 'src/index.ts'))).sort();
};

/**
 * Loads one connector and no other: a folder that somebody is still writing stops nobody else.
 *
 * @throws where its source cannot be imported, or nothing says what its provider documents.
 */
export const loadConnector = async (provider: string): Promise<Connector> => {
  const folder = path.join(packagesFolder, provider);
  const load = (file: string) => import(pathToFileURL(path.join(folder, 'src', file)).href);
  const { default: createConnector }: { default: Connector['createConnector'] } = await load('index.ts');
  const { mock }: { mock: ProviderMock } = await load('mock.ts');
  const { metadata, configGuard } = await createConnector({ getConfig: async () => mock.config });
  return { provider, folder, name: metadata.name.en, metadata, configGuard, createConnector, mock };
};

/**
 * Loads every connector.
 *
 * @param report is told which cannot be loaded, and why.
 */
export const findConnectors = async (report: (problem: string) => void): Promise<Map<string, Connector>> => {
  const providers = await listProviders();
  const loaded = await Promise.all(
    providers.map((provider) =>
      loadConnector(provider).catch((error: unknown) => report(`packages/${provider} is left out: ${error}`)),
    ),
  );
  return new Map(loaded.flatMap((connector) => (connector ? [[connector.provider, connector]] : [])));
};

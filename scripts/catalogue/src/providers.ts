import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ConnectorMetadata, CreateConnector, SocialConnector } from '@logto/connector-kit';
import type { ProviderMock } from '@logto-social/testing/simulator';

/** The repository. */
export const root = path.resolve(import.meta.dirname, '../../..');

/** A file of a provider's folder. */
export const fileOf = (provider: string, file: string): string => path.join(root, 'packages', provider, file);

/** The folders of all providers. */
export const providers: readonly string[] = readdirSync(path.join(root, 'packages')).filter((folder) =>
  existsSync(fileOf(folder, 'src/mock.ts')),
);

const load = (provider: string, file: string) => import(pathToFileURL(fileOf(provider, `src/${file}`)).href);

/** What the console shows of a provider's connector. */
export const metadataOf = async (provider: string): Promise<ConnectorMetadata> => {
  const { metadata }: { metadata: ConnectorMetadata } = await load(provider, 'metadata.ts');
  return metadata;
};

/** What a provider documents. */
export const mockOf = async (provider: string): Promise<ProviderMock> => {
  const { mock }: { mock: ProviderMock } = await load(provider, 'mock.ts');
  return mock;
};

/** A provider's connector, with the configuration that the mock has. */
export const connectorOf = async (provider: string): Promise<SocialConnector> => {
  const { default: createConnector }: { default: CreateConnector<SocialConnector> } = await load(provider, 'index.ts');
  const { config } = await mockOf(provider);
  return createConnector({ getConfig: async () => config });
};

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProviderMock } from '@logto-social/testing';
import type { PublishedConnector } from './published-connectors.ts';

/** What a connector's provider documents, from the source folder: a package does not contain it. */
export const readMock = async ({ folder }: PublishedConnector): Promise<ProviderMock> => {
  const { mock } = await import(pathToFileURL(path.join(folder, 'src/mock.ts')).href);
  return mock;
};

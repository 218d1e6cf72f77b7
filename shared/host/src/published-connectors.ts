import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type ConnectorFiles, connectorFiles } from './connector-files.ts';

const packages = path.resolve(import.meta.dirname, '../../../packages');

const manifestGuard = z.object({ name: z.string(), version: z.string() });

/** A connector that a release would publish. */
export type PublishedConnector = ConnectorFiles & {
  /** Its folder in this repository. */
  folder: string;
  name: string;
};

const readConnector = (folder: string): PublishedConnector => {
  const manifest = manifestGuard.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));
  return { folder, name: manifest.name, ...connectorFiles(manifest) };
};

/** Every connector of this repository. */
export const publishedConnectors: readonly PublishedConnector[] = readdirSync(packages)
  .map((provider) => path.join(packages, provider))
  .filter((folder) => existsSync(path.join(folder, 'package.json')))
  .map(readConnector);

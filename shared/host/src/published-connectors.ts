import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const packages = path.resolve(import.meta.dirname, '../../../packages');

const manifestGuard = z.object({ name: z.string(), version: z.string() });

/** A connector that a release would publish. */
export type PublishedConnector = {
  /** Its folder in this repository. */
  folder: string;
  name: string;
  /** The file that packing it gives, as npm and pnpm name it. */
  tarball: string;
  /** The folder that `logto connector add` unpacks it into. */
  directory: string;
};

const readConnector = (folder: string): PublishedConnector => {
  const { name, version } = manifestGuard.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));
  const directory = name.replaceAll('/', '-');
  return { folder, name, directory, tarball: `${directory.replaceAll('@', '')}-${version}.tgz` };
};

/** Every connector of this repository. */
export const publishedConnectors: readonly PublishedConnector[] = readdirSync(packages)
  .map((provider) => path.join(packages, provider))
  .filter((folder) => existsSync(path.join(folder, 'package.json')))
  .map(readConnector);

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { extract } from 'tar';
import type { Host } from './lay-out-hosts.ts';
import { type Published, tarballOf } from './publish-release.ts';

/**
 * Leaves packages in a host as an earlier `logto connector add` has left them there.
 *
 * @param tarballs the folder that they were packed into.
 */
export const unpackConnectors = async (
  { connectors }: Host,
  tarballs: string,
  packages: readonly Published[],
): Promise<void> => {
  for (const published of packages) {
    const cwd = path.join(connectors, published.name.replaceAll('/', '-'));
    await mkdir(cwd, { recursive: true });
    await extract({ cwd, file: path.join(tarballs, tarballOf(published)), strip: 1 });
  }
};

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { extract } from 'tar';
import type { ConnectorFiles } from './connector-files.ts';

/**
 * Leaves connectors in a host as `addConnectorsToPath` of the command line tool does with what `npm pack` gives it.
 *
 * @param tarballs the folder that they were packed into.
 * @param connectors the folder in which the host looks for them.
 */
export const unpackConnectors = async (
  tarballs: string,
  connectors: string,
  packed: readonly ConnectorFiles[],
): Promise<void> => {
  for (const { directory, tarball } of packed) {
    const cwd = path.join(connectors, directory);
    await mkdir(cwd, { recursive: true });
    await extract({ cwd, file: path.join(tarballs, tarball), strip: 1 });
  }
};

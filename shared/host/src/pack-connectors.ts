import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';

/**
 * Packs every connector in one process, which publishing would do in the same way.
 *
 * @param repository the root of the repository, where they have been built.
 * @param tarballs the folder to pack them into.
 */
export const packConnectors = async (repository: string, tarballs: string): Promise<void> => {
  await mkdir(tarballs, { recursive: true });
  const parameters = ['--recursive', '--filter', './packages/*', 'pack', '--pack-destination', tarballs];
  await promisify(execFile)('pnpm', parameters, { cwd: repository, maxBuffer: 64 * 1024 * 1024 });
};

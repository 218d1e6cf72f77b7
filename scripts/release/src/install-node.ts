import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from './run.ts';

/**
 * Installs a Node from the package registry.
 *
 * @param directory an empty folder.
 * @param version a version or a range, such as `24`.
 * @returns the program.
 */
export const installNode = async (directory: string, version: string): Promise<string> => {
  await mkdir(directory, { recursive: true });
  const manifest = { private: true, dependencies: { node: version }, pnpm: { onlyBuiltDependencies: ['node'] } };
  await writeFile(path.join(directory, 'package.json'), JSON.stringify(manifest));
  await run(['pnpm', 'install', '--ignore-workspace', '--prefer-offline'], directory);
  return path.join(directory, 'node_modules/node/bin/node');
};

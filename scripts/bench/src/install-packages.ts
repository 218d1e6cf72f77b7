import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * Installs packages from the package registry, with all that they depend on.
 *
 * @param root an empty folder.
 * @param dependencies the packages and their versions, as a `package.json` has them.
 */
export const installPackages = async (root: string, dependencies: Readonly<Record<string, string>>): Promise<void> => {
  await mkdir(root, { recursive: true });
  await writeFile(path.join(root, 'package.json'), JSON.stringify({ private: true, dependencies }));
  await promisify(execFile)('pnpm', ['install', '--ignore-workspace', '--ignore-scripts'], { cwd: root });
};

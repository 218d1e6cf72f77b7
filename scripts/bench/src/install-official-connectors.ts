import { mkdir, realpath, symlink } from 'node:fs/promises';
import path from 'node:path';
import { officialConnectors, officialPackage } from '@logto-social/catalogue/official-connectors';
import { installPackages } from './install-packages.ts';

/**
 * Installs Logto's own social connectors from the package registry, with all that they depend on.
 *
 * @param root an empty folder.
 * @returns the folder that holds them as a host's folder of connectors does.
 */
export const installOfficialConnectors = async (root: string): Promise<string> => {
  const packages = officialConnectors.map(officialPackage);
  await installPackages(root, Object.fromEntries(packages.map((name) => [name, 'latest'])));

  const directory = path.join(root, 'connectors');
  await mkdir(directory);
  for (const name of packages) {
    const target = await realpath(path.join(root, 'node_modules', name));
    await symlink(target, path.join(directory, path.basename(name)), 'dir');
  }
  return directory;
};

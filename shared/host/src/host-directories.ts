import path from 'node:path';
import type { HostVersion } from './host-versions.ts';

/** Where everything stands below the temporary folder of a run. */
export const hostDirectories = (root: string, version: HostVersion) => {
  const core = path.join(root, version, 'packages/core');
  return { core, modules: path.join(core, 'node_modules'), connectors: path.join(core, 'connectors') };
};

/** Where the packed connectors stand. */
export const tarballDirectory = (root: string) => path.join(root, 'tarballs');

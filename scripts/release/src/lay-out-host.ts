import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { HostVersion } from './host-matrix.ts';
import { run } from './run.ts';

/** A folder that the command line tool takes for a Logto. */
export type Host = {
  root: string;
  /** `node_modules` of its core. */
  modules: string;
  /** Where it looks for connectors. */
  connectors: string;
};

/**
 * Lays a Logto out as its image has it, less all that connectors never see: the core's folder, and in it what the
 * core has of what a connector may import.
 *
 * @param root an empty folder.
 */
export const layOutHost = async (root: string, { cli, kit }: HostVersion): Promise<Host> => {
  const core = path.join(root, 'packages/core');
  await mkdir(core, { recursive: true });
  const manifest = {
    name: '@logto/core',
    type: 'module',
    dependencies: { '@logto/cli': cli, '@logto/connector-kit': kit, zod: '3.24.3' },
  };
  await writeFile(path.join(core, 'package.json'), JSON.stringify(manifest));
  await run(['pnpm', 'install', '--ignore-workspace', '--ignore-scripts', '--prefer-offline'], core);
  return { root, modules: path.join(core, 'node_modules'), connectors: path.join(core, 'connectors') };
};

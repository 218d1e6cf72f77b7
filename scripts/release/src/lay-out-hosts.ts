import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { HostVersion } from './host-matrix.ts';
import { run } from './run.ts';

/** A folder that the command line tool takes for a Logto of that version. */
export type Host = HostVersion & {
  root: string;
  /** `node_modules` of its core. */
  modules: string;
  /** Where it looks for connectors. */
  connectors: string;
};

/**
 * Lays Logtos out as their images have them, less all that connectors never see: the core's folder, and in it what the
 * core has of what a connector may import.
 *
 * @param root an empty folder.
 * @returns a host for each version, in their order.
 */
export const layOutHosts = async (root: string, versions: readonly HostVersion[]): Promise<Host[]> => {
  const hosts = await Promise.all(
    versions.map(async ({ cli, kit }) => {
      const host = path.join(root, `${cli}-${kit}`);
      const core = path.join(host, 'packages/core');
      await mkdir(core, { recursive: true });
      const manifest = {
        name: '@logto/core',
        type: 'module',
        dependencies: { '@logto/cli': cli, '@logto/connector-kit': kit, zod: '3.24.3' },
      };
      await writeFile(path.join(core, 'package.json'), JSON.stringify(manifest));
      return {
        cli,
        kit,
        root: host,
        modules: path.join(core, 'node_modules'),
        connectors: path.join(core, 'connectors'),
      };
    }),
  );
  await writeFile(path.join(root, 'pnpm-workspace.yaml'), 'packages:\n  - "*/packages/core"\n');
  await run(['pnpm', 'install', '--ignore-scripts', '--prefer-offline'], root);
  return hosts;
};

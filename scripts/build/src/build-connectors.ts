import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.ts';
import { keptInputs } from './kept-inputs.ts';

/** Bundles in the making at once: enough to keep the cores busy, and few enough to fit in memory. */
const atOnce = 8;

/** The folder of a connector's `src/index.ts`. */
const folderOf = (source: string) => path.dirname(path.dirname(source));

/**
 * Bundles connectors, all in this process: each one that is not there, or of which something has changed.
 *
 * @param root the root of the repository.
 * @param providers names of folders in `packages`; none means all.
 * @returns the folders that were bundled, and how many were as they should be.
 * @throws where a folder holds no connector, or cannot be bundled.
 */
export const buildConnectors = async (root: string, providers: readonly string[] = []) => {
  const packages = path.join(root, 'packages');
  const wanted = providers.length > 0 ? providers : globSync('*/src/index.ts', { cwd: packages }).map(folderOf).sort();
  for (const provider of wanted) {
    if (!existsSync(path.join(packages, provider, 'src/index.ts'))) throw new Error(`No packages/${provider}.`);
  }
  const common = ['pnpm-lock.yaml', ...globSync('scripts/build/src/*.ts', { cwd: root })];
  const inputs = keptInputs(
    path.join(root, 'node_modules/.cache/build'),
    common.map((file) => path.join(root, file)),
  );
  const folders = wanted.map((provider) => path.join(packages, provider));
  const stale = folders.filter((folder) => !inputs.areUnchanged(folder));
  const waiting = stale.values();
  const work = async () => {
    for (const folder of waiting) {
      inputs.forget(folder);
      inputs.keep(folder, await bundle(folder));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { built: stale.map((folder) => path.basename(folder)), unchanged: folders.length - stale.length };
};

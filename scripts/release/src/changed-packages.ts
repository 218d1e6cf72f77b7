import type { ShippedFiles } from './shipped-files.ts';

/** A package whose release would be another one, and the files that make it so. */
export type ChangedPackage = { name: string; files: string[] };

/**
 * Every package that ships something else than before. One that is no longer there ships nothing.
 *
 * @param before what the last release shipped.
 * @param after what the next one would.
 */
export const changedPackages = (before: ShippedFiles, after: ShippedFiles): ChangedPackage[] =>
  [...after]
    .map(([name, files]) => {
      const shipped = before.get(name) ?? new Map<string, string>();
      const all = new Set([...files.keys(), ...shipped.keys()]);
      return { name, files: [...all].filter((file) => files.get(file) !== shipped.get(file)).sort() };
    })
    .filter(({ files }) => files.length > 0)
    .sort((left, right) => left.name.localeCompare(right.name));

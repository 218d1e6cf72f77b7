import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFingerprint } from './fingerprint.ts';

type Kept = { files: readonly string[]; fingerprint: string };

/**
 * Remembers what each connector was bundled from, for one run of a build, in which no file changes.
 *
 * @param directory where that is kept.
 * @param common the files that every bundle depends on, such as what makes it.
 */
export const keptInputs = (directory: string, common: readonly string[]) => {
  const fingerprint = makeFingerprint();
  const fileOf = (folder: string) => path.join(directory, `${path.basename(folder)}.json`);
  return {
    /** Whether a bundle is there and everything that it was made from is as it was. */
    areUnchanged: (folder: string): boolean => {
      if (!existsSync(fileOf(folder)) || !existsSync(path.join(folder, 'lib/index.js'))) return false;
      const kept: Kept = JSON.parse(readFileSync(fileOf(folder), 'utf8'));
      return kept.fingerprint === fingerprint([...common, ...kept.files]);
    },
    forget: (folder: string) => rmSync(fileOf(folder), { force: true }),
    keep: (folder: string, files: readonly string[]) => {
      mkdirSync(directory, { recursive: true });
      const kept: Kept = { files, fingerprint: fingerprint([...common, ...files]) };
      writeFileSync(fileOf(folder), JSON.stringify(kept));
    },
  };
};

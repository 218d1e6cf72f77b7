import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from '@logto-social/release/run';
import { changeset } from './changeset.ts';
import type { DrawnLogo } from './draw-logo.ts';
import { withUndo } from './with-undo.ts';
import { type Beginning, writeFolder } from './write-folder.ts';

/** What installing and generating change outside the folder. */
const touched = ['pnpm-lock.yaml', 'README.md', 'CONNECTORS.md'];

const placesOf = (root: string, provider: string) => ({
  folder: path.join(root, 'packages', provider),
  note: path.join(root, '.changeset', `new-${provider}.md`),
});

/**
 * Makes sure that nothing is overwritten.
 *
 * @throws where the folder of the provider, or the note of its release, is there already.
 */
export const refusePresent = (root: string, provider: string): void => {
  const present = Object.values(placesOf(root, provider)).find((place) => existsSync(place));
  if (present) throw new Error(`${path.relative(root, present)} is there already, and nothing is overwritten.`);
};

/**
 * Writes the folder of a provider and the note of its release, installs and formats it, and generates what follows from
 * it. All of it is there in the end, or nothing.
 *
 * @param root the repository.
 * @throws where a step fails.
 */
export const beginFolder = async (root: string, beginning: Beginning): Promise<DrawnLogo> => {
  const { provider, name } = beginning;
  const { folder, note } = placesOf(root, provider);
  return withUndo(async (undoBy) => {
    const temporary = await mkdtemp(path.join(root, 'node_modules/.new-'));
    undoBy(() => rm(temporary, { recursive: true, force: true }));
    const logo = await writeFolder(root, temporary, beginning);

    for (const file of touched) {
      const before = await readFile(path.join(root, file));
      undoBy(() => writeFile(path.join(root, file), before));
    }
    await rename(temporary, folder);
    undoBy(() => rm(folder, { recursive: true, force: true }));
    await writeFile(note, changeset(provider, name), { flag: 'wx' });
    undoBy(() => rm(note, { force: true }));

    await run(['node_modules/.bin/biome', 'check', '--write', folder], root);
    await run(['pnpm', 'install', '--prefer-offline', '--no-frozen-lockfile'], root);
    await run([process.execPath, 'scripts/catalogue/src/generate.ts'], root);
    return logo;
  });
};

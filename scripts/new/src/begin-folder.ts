import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packageManifest } from '@logto-social/catalogue/package-manifest';
import { run } from '@logto-social/release/run';
import { changeset } from './changeset.ts';
import { type DrawnLogo, drawLogo } from './draw-logo.ts';
import { withUndo } from './with-undo.ts';

/** A folder to begin. */
export type Beginning = {
  provider: string;
  name: string;
  /** The icon to draw, where the author has chosen one. */
  icon: string | undefined;
  /** Libraries that only this provider bundles, as its pattern does. */
  devDependencies: Readonly<Record<string, string>>;
  /** Sources and guide, by their paths in the folder. */
  files: (logo: DrawnLogo) => Promise<Readonly<Record<string, string>>>;
};

/** What installing and generating change outside the folder. */
const touched = ['pnpm-lock.yaml', 'README.md', 'CONNECTORS.md'];

const writeFolder = async (root: string, temporary: string, beginning: Beginning): Promise<DrawnLogo> => {
  const { provider, name, icon, devDependencies } = beginning;
  const { repository } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const own = { version: '0.0.0', description: `Sign in to Logto with ${name}.`, devDependencies };
  const logo = await drawLogo(temporary, provider, icon);
  const files = {
    'package.json': `${JSON.stringify(packageManifest(provider, own, repository), null, 2)}\n`,
    ...(await beginning.files(logo)),
  };
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(temporary, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return logo;
};

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

    await run(['node_modules/.bin/biome', 'format', '--write', folder], root);
    await run(['pnpm', 'install', '--prefer-offline', '--no-frozen-lockfile'], root);
    await run([process.execPath, 'scripts/catalogue/src/generate.ts'], root);
    return logo;
  });
};

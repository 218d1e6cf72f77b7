import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packageManifest } from '@logto-social/catalogue/package-manifest';
import { type DrawnLogo, drawLogo } from './draw-logo.ts';

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

/**
 * Writes the files of a provider's folder: logo, manifest, sources and guide, as they are before the formatter and
 * `pnpm generate` have seen them.
 *
 * @param root the repository.
 * @param folder the folder to write into, which is there.
 */
export const writeFolder = async (root: string, folder: string, beginning: Beginning): Promise<DrawnLogo> => {
  const { provider, name, icon, devDependencies } = beginning;
  const { repository } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const own = { version: '0.0.0', description: `Sign in to Logto with ${name}.`, devDependencies };
  const logo = await drawLogo(folder, provider, icon);
  const files = {
    'package.json': `${JSON.stringify(packageManifest(provider, own, repository), null, 2)}\n`,
    ...(await beginning.files(logo)),
  };
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return logo;
};

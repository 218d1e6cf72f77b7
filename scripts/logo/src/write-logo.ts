import { readFile, rm, writeFile } from 'node:fs/promises';
import { checkLogo, iconOf } from './check-logo.ts';
import { drawLogo } from './draw-logo.ts';
import { findIcon } from './find-icon.ts';

/**
 * Writes `logo.svg`, and `logo-dark.svg` where the mark needs one, into a connector's folder, and returns the names
 * of the files it wrote. Without an icon, it redraws the one that the folder's logo says it was drawn from.
 *
 * @throws Error when the icon cannot be found or used; the folder is then left as it was.
 */
export const writeLogo = async (folder: URL, icon?: string): Promise<string[]> => {
  const name = icon ?? iconOf(await readFile(new URL('logo.svg', folder), 'utf8'));
  if (!name) {
    throw new Error('logo.svg does not say which icon it was drawn from: name one');
  }
  const logo = drawLogo(await findIcon(name));
  const problems = checkLogo(logo);
  if (problems.length > 0) {
    throw new Error(`${name} cannot be used: ${problems.join('; ')}`);
  }
  await writeFile(new URL('logo.svg', folder), logo.light);
  if (logo.dark === undefined) {
    await rm(new URL('logo-dark.svg', folder), { force: true });
    return ['logo.svg'];
  }
  await writeFile(new URL('logo-dark.svg', folder), logo.dark);
  return ['logo.svg', 'logo-dark.svg'];
};

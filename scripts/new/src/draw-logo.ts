import { pathToFileURL } from 'node:url';
import { writeLogo } from '@logto-social/logo/write-logo';

/** What was drawn, and whether it has a variant for dark pages. */
export type DrawnLogo = { icon: string; hasDarkLogo: boolean };

/**
 * Draws the logo of a provider from the first icon set that has a mark of its name, or else its first letter.
 *
 * @param folder the folder to draw into.
 * @param provider its name, which icon sets call the mark by, too.
 * @param icon the icon to draw, as `<set>:<icon>`, where the author has chosen one.
 * @throws where the chosen icon cannot be drawn.
 */
export const drawLogo = async (folder: string, provider: string, icon?: string): Promise<DrawnLogo> => {
  const draw = async (name: string) => {
    const files = await writeLogo(pathToFileURL(`${folder}/`), name);
    return { icon: name, hasDarkLogo: files.includes('logo-dark.svg') };
  };
  if (icon !== undefined) return draw(icon);
  const slug = provider.replaceAll('-', '');
  for (const name of [`logos:${provider}-icon`, `simple-icons:${slug}`, `logos:${provider}`]) {
    const drawn = await draw(name).catch(() => undefined);
    if (drawn) return drawn;
  }
  return draw(`monogram:${provider.charAt(0)}`);
};

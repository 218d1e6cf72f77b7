import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { guideLike } from './guide-like.ts';
import type { Likeness } from './likeness.ts';
import { sourceLike } from './source-like.ts';

/**
 * The sources and the guide of a folder that begins like another.
 *
 * @param folder the folder of the pattern.
 * @returns the content of each file, by its path in the folder.
 */
export const filesLike = async (folder: string, likeness: Likeness): Promise<Record<string, string>> => {
  const entries = await readdir(path.join(folder, 'src'), { recursive: true, withFileTypes: true });
  const sources = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const file = path.relative(path.join(folder, 'src'), path.join(parentPath, name));
        const text = await readFile(path.join(parentPath, name), 'utf8');
        return [`src/${file}`, file.endsWith('.ts') ? sourceLike(file, text, likeness) : text];
      }),
  );
  const guide = guideLike(await readFile(path.join(folder, 'README.md'), 'utf8'), likeness);
  return { ...Object.fromEntries(sources), 'README.md': guide };
};

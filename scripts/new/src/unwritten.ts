import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Stands before whatever the author of a provider still has to write. */
export const mark = 'To write:';

const filesOf = async (folder: string): Promise<string[]> => {
  const entries = await readdir(path.join(folder, 'src'), { recursive: true, withFileTypes: true });
  const sources = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return [...sources.sort(), path.join(folder, 'README.md')];
};

/**
 * What is left to write in the folder of a provider.
 *
 * @param root the repository.
 * @param provider the folder.
 * @returns each with its place, as `file:line: what`.
 */
export const unwritten = async (root: string, provider: string): Promise<string[]> => {
  const files = await filesOf(path.join(root, 'packages', provider));
  const found = await Promise.all(
    files.map(async (file) =>
      (await readFile(file, 'utf8')).split('\n').flatMap((line, index) => {
        const [, ...what] = line.split(mark);
        const place = `${path.relative(root, file)}:${index + 1}`;
        return what.length === 0
          ? []
          : [
              `${place}: ${what
                .join(mark)
                .replace(/ \*\/$/, '')
                .trim()}`,
            ];
      }),
    ),
  );
  return found.flat();
};

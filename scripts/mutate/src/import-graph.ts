import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Reads the text of a file, given from the root. */
export type Read = (file: string) => string;

const specifiers = /(?:^|\n)(?:import|export)\b[^;'"]*?from '([^']+)'|(?:^|\n)import '([^']+)'/g;

/** Where the folder of a package of this repository is. */
const folderOf = (name: string): string | undefined => {
  const folder = name.replace('@logto-social/', 'shared/');
  return name.startsWith('@logto-social/') && existsSync(folder) ? folder : undefined;
};

const resolve = (from: string, specifier: string): string | undefined => {
  if (specifier.startsWith('.')) return path.normalize(path.join(path.dirname(from), specifier));
  const [scope = '', name = '', ...rest] = specifier.split('/');
  const folder = folderOf(`${scope}/${name}`);
  return folder && `${folder}/src/${rest[0] ?? 'index'}.ts`;
};

/** What a file imports of this repository. */
const importsOf = (file: string, read: Read): string[] =>
  [...read(file).matchAll(specifiers)].flatMap(([, named, bare]) => resolve(file, named ?? bare ?? '') ?? []);

/**
 * How many imports each of some files is away from another.
 *
 * @param target the file that is looked for.
 * @param files where the search begins; those that never reach it are left out.
 */
export const distances = (
  target: string,
  files: readonly string[],
  read: Read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : ''),
): Map<string, number> => {
  const found = new Map<string, number>();
  for (const file of files) {
    const seen = new Set([file]);
    let front = [file];
    for (let distance = 0; front.length > 0 && !found.has(file); distance += 1) {
      if (front.includes(target)) found.set(file, distance);
      front = [...new Set(front.flatMap((from) => importsOf(from, read)))].filter((to) => !seen.has(to));
      for (const to of front) seen.add(to);
    }
  }
  return found;
};

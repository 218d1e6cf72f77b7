import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'rolldown';
import satisfies from 'spdx-satisfies';

/** What may be passed on inside a connector under no further condition than that its licence goes with it. */
const permissive = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'Unlicense'];

/** The folder of the package that a module was installed with, where it was installed. */
const packageOf = (file: string): string | undefined =>
  /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];

/** Whether a licence, or one of those that a package leaves the choice of, is permissive. */
const isPermissive = (license: unknown): boolean => {
  try {
    return typeof license === 'string' && satisfies(license, permissive);
  } catch {
    // It is no expression of SPDX, such as `UNLICENSED`.
    return false;
  }
};

const describe = (folder: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (!isPermissive(license)) {
    throw new Error(`${name}@${version} cannot be bundled: its licence is ${JSON.stringify(license)}.`);
  }
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort();
  if (texts.length === 0) throw new Error(`${name}@${version} cannot be bundled: it comes without its licence's text.`);
  const contents = texts.map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...contents].join('\n\n');
};

/**
 * The licences of the packages that modules come from.
 *
 * @param modules the files that are in a bundle.
 * @returns name, version, licence and its text of each package; nothing where none of the files was installed.
 * @throws where a licence is not permissive, or missing.
 */
export const licensesOf = (modules: readonly string[]): string | undefined => {
  const folders = new Set(modules.flatMap((file) => packageOf(file) ?? []));
  if (folders.size === 0) return undefined;
  return `${[...folders]
    .map(describe)
    .sort()
    .join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
};

/** Puts the licences of all that a bundle holds of others beside it, in `third-party-notices.txt`. */
export const thirdPartyLicenses: Plugin = {
  name: 'third-party-licenses',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
    const source = licensesOf(modules);
    if (source) this.emitFile({ type: 'asset', fileName: 'third-party-notices.txt', source });
  },
};

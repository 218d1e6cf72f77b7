import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { SimpleIcon } from 'simple-icons';
import { monogram } from './monogram.ts';

/** One icon of a set: what its SVG root holds, its box, and where it comes from. */
export type Icon = {
  body: string;
  viewBox: { left: number; top: number; width: number; height: number };
  /** The brand's colour, for a set whose icons are drawn without one. */
  color?: string;
  /** The record kept in the logo: `<set>:<icon> (<package>@<version>, <licence>)`. */
  source: string;
};

type Box = { left?: number; top?: number; width?: number; height?: number };
type IconifySet = Box & { icons: Record<string, Box & { body: string; hidden?: boolean }> };
type IconifyInfo = { license: { spdx: string } };

/** Licences that let an MIT package carry the drawing, with the source comment as the credit. */
const freeLicenses = /^(CC0-1\.0|CC-BY-\d\.\d|MIT|Apache-2\.0|BSD-3-Clause|Unlicense)$/;

/**
 * The icon that `<set>:<icon>` names: `simple-icons:<slug>` of the package `simple-icons`, or
 * `<set>:<icon>` of `@iconify-json/<set>`, where that is a dependency of this package; and `monogram:<letter>`, which is
 * drawn here where no set has a mark.
 *
 * @throws Error when there is no such icon, its set dropped it, or its licence is not a free one.
 */
export const findIcon = async (name: string): Promise<Icon> => {
  const [, set, icon] = /^([a-z0-9-]+):([a-z0-9_-]+)$/.exec(name) ?? [];
  if (!set || !icon) {
    throw new Error(`"${name}" is not <set>:<icon>, such as logos:github-icon or simple-icons:github`);
  }
  if (set === 'monogram') return findMonogram(icon);
  const { license, version, packageName, ...found } =
    set === 'simple-icons' ? await findSimpleIcon(icon) : await findIconifyIcon(set, icon);
  if (!freeLicenses.test(license)) {
    throw new Error(`${name} is licensed ${license}, which an MIT package cannot carry`);
  }
  return { ...found, source: `${name} (${packageName}@${version}, ${license})` };
};

const findMonogram = (character: string): Icon => {
  const body = monogram(character);
  if (!body) throw new Error(`monogram:${character} is not a single letter or digit`);
  return {
    body,
    viewBox: { left: 0, top: 0, width: 24, height: 24 },
    source: `monogram:${character} (drawn for want of a mark, MIT)`,
  };
};

const findSimpleIcon = async (slug: string) => {
  const icons = await import('simple-icons');
  const icon = Object.values<object>(icons).find(
    (candidate): candidate is SimpleIcon => 'slug' in candidate && candidate.slug === slug,
  );
  if (!icon) {
    throw new Error(`simple-icons has no "${slug}": look on https://simpleicons.org`);
  }
  const packageName = 'simple-icons';
  return {
    body: `<path d="${icon.path}"/>`,
    viewBox: { left: 0, top: 0, width: 24, height: 24 },
    color: `#${icon.hex.toLowerCase()}`,
    license: icon.license?.type ?? 'CC0-1.0',
    version: await versionOf(packageName),
    packageName,
  };
};

const findIconifyIcon = async (set: string, name: string) => {
  const packageName = `@iconify-json/${set}`;
  const { icons, ...defaults }: IconifySet = JSON.parse(await readFrom(packageName, 'icons.json'));
  const icon = Object.hasOwn(icons, name) ? icons[name] : undefined;
  if (!icon) {
    throw new Error(`${packageName} has no "${name}": look on https://icon-sets.iconify.design/${set}`);
  }
  if (icon.hidden) {
    throw new Error(`${packageName} has dropped "${name}": choose another icon`);
  }
  const info: IconifyInfo = JSON.parse(await readFrom(packageName, 'info.json'));
  const { left = 0, top = 0, width = 16, height = 16 } = { ...defaults, ...icon };
  return {
    body: icon.body,
    viewBox: { left, top, width, height },
    license: info.license.spdx,
    version: await versionOf(packageName),
    packageName,
  };
};

const versionOf = async (packageName: string): Promise<string> => {
  const { version }: { version: string } = JSON.parse(await readFrom(packageName, 'package.json'));
  return version;
};

const readFrom = async (packageName: string, file: string): Promise<string> => {
  const manifest = locate(packageName);
  if (!manifest) {
    throw new Error(`${packageName} is not installed: add it to scripts/logo/package.json`);
  }
  return readFile(new URL(file, pathToFileURL(manifest)), 'utf8');
};

const locate = (packageName: string): string | undefined => {
  try {
    return findPackageJSON(packageName, import.meta.url);
  } catch {
    return undefined;
  }
};

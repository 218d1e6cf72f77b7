import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { list } from 'tar';
import { run } from './run.ts';

/** What a release would ship: for each package the digest of every file that a host runs or shows. */
export type ShippedFiles = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Follow from the others: a source map changes with a comment, and a changelog with the release itself. */
const unseen = /\.map$|^package\/CHANGELOG\.md$/;

/** A manifest without its version, which the release decides. */
const unversioned = (manifest: string): { name: string; content: string } => {
  const { version, ...rest } = JSON.parse(manifest);
  return { name: String(rest.name), content: JSON.stringify(rest) };
};

const readTarball = async (file: string): Promise<[string, Map<string, string>]> => {
  const contents = new Map<string, Buffer[]>();
  await list({
    file,
    onReadEntry: (entry) => {
      const chunks: Buffer[] = [];
      contents.set(entry.path, chunks);
      entry.on('data', (chunk) => chunks.push(chunk));
    },
  });
  const manifest = unversioned(Buffer.concat(contents.get('package/package.json') ?? []).toString());
  const files = [...contents].filter(([name]) => !unseen.test(name)).sort();
  const digests = files.map(([name, chunks]): [string, string] => {
    const content = name === 'package/package.json' ? manifest.content : Buffer.concat(chunks);
    return [name.replace('package/', ''), createHash('sha256').update(content).digest('hex')];
  });
  return [manifest.name, new Map(digests)];
};

/**
 * Packs every package of a built checkout, and says what is in each.
 *
 * @param checkout the root of the repository, its dependencies installed and its packages built.
 */
export const shippedFiles = async (checkout: string): Promise<ShippedFiles> => {
  const destination = await mkdtemp(path.join(tmpdir(), 'packed-'));
  try {
    await run(['pnpm', '--recursive', '--filter', './packages/*', 'pack', '--pack-destination', destination], checkout);
    const tarballs = (await readdir(destination)).map((name) => path.join(destination, name));
    return new Map(await Promise.all(tarballs.map(readTarball)));
  } finally {
    await rm(destination, { recursive: true, force: true });
  }
};

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { beginFolder, refusePresent } from './begin-folder.ts';

const touched = ['README.md', 'CONNECTORS.md', 'pnpm-lock.yaml'];

/** A repository in which everything can be written, and nothing be run. */
const makeRepository = async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'begin-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const folder of ['packages/other', 'node_modules', '.changeset']) {
    await mkdir(path.join(root, folder), { recursive: true });
  }
  await writeFile(path.join(root, 'package.json'), '{"repository": "https://github.com/example/connectors"}');
  for (const file of touched) await writeFile(path.join(root, file), 'as it was');
  return root;
};

test('a folder that cannot be finished leaves nothing behind', async () => {
  const root = await makeRepository();
  const files = async () => ({ 'README.md': '# Example', 'src/index.ts': 'export {};' });
  const beginning = { provider: 'example', name: 'Example', icon: undefined, devDependencies: {}, files };
  await expect(beginFolder(root, beginning)).rejects.toThrow('biome');
  expect(await readdir(path.join(root, 'packages'))).toEqual(['other']);
  expect(await readdir(path.join(root, '.changeset'))).toEqual([]);
  expect(await readdir(path.join(root, 'node_modules'))).toEqual([]);
  for (const file of touched) expect(await readFile(path.join(root, file), 'utf8')).toBe('as it was');
});

test('what is there already is not overwritten', async () => {
  const root = await makeRepository();
  expect(() => refusePresent(root, 'example')).not.toThrow();
  expect(() => refusePresent(root, 'other')).toThrow('packages/other is there already');
  await writeFile(path.join(root, '.changeset/new-example.md'), '');
  expect(() => refusePresent(root, 'example')).toThrow('.changeset/new-example.md is there already');
});

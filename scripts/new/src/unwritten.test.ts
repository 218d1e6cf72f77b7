import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { mark, unwritten } from './unwritten.ts';

const root = path.resolve(import.meta.dirname, '../../..');

test('what is left to write is found with its place', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'unwritten-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const folder = path.join(directory, 'packages/example');
  await mkdir(path.join(folder, 'src/inner'), { recursive: true });
  await writeFile(path.join(folder, 'src/inner/mock.ts'), `const a = 1;\n/** ${mark} the answer. */\n`);
  await writeFile(path.join(folder, 'README.md'), `# Example\n\n> ${mark} the steps.\n`);
  expect(await unwritten(directory, 'example')).toEqual([
    'packages/example/src/inner/mock.ts:2: the answer.',
    'packages/example/README.md:3: the steps.',
  ]);
});

test('no provider is released while something of it is left to write', async () => {
  const providers = await readdir(path.join(root, 'packages'));
  const found = await Promise.all(providers.map((provider) => unwritten(root, provider)));
  expect(found.flat(), 'write this').toEqual([]);
});

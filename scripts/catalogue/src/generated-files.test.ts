import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { generatedFiles } from './generated-files.ts';
import { root } from './providers.ts';

/** The first line of a file that is not as it should be, if any. */
const firstStale = (content: string, expected: string) => {
  const lines = content.split('\n');
  const wanted = expected.split('\n');
  const index = Array.from({ length: Math.max(lines.length, wanted.length) }).findIndex(
    (_, line) => lines[line] !== wanted[line],
  );
  return index < 0 ? undefined : `line ${index + 1} should be: ${wanted[index] ?? '(nothing)'}`;
};

const files = await generatedFiles();

test.each(files)('$file is what the packages say', async ({ file, content }) => {
  const stale = firstStale(await readFile(path.join(root, file), 'utf8').catch(() => ''), content);
  if (stale) expect.fail(`${file} is stale: run \`npx pnpm@10.34.9 generate\`. Its ${stale}`);
});

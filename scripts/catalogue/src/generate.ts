import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generatedFiles } from './generated-files.ts';
import { root } from './providers.ts';

for (const { file, content } of await generatedFiles()) {
  const target = path.join(root, file);
  // A file that is as it should be keeps its time: pnpm installs again where a manifest is newer than what is installed.
  const present = await readFile(target, 'utf8').catch(() => undefined);
  if (present !== content) await writeFile(target, content);
}

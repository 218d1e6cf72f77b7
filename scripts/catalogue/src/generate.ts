import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generatedFiles } from './generated-files.ts';
import { root } from './providers.ts';

for (const { file, content } of await generatedFiles()) await writeFile(path.join(root, file), content);

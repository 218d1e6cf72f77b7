import { existsSync, readFileSync } from 'node:fs';
import { fileOf } from './providers.ts';

/** Lines that somebody reads to understand a provider's connector; it may need only some of the three files. */
export const linesOf = (provider: string): number =>
  ['index.ts', 'constant.ts', 'types.ts']
    .map((file) => fileOf(provider, `src/${file}`))
    .filter((file) => existsSync(file))
    .reduce((count, file) => count + readFileSync(file, 'utf8').trimEnd().split('\n').length, 0);

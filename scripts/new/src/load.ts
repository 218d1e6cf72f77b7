import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Loads what a source of a provider exports by a name. */
export const load = async <Value>(root: string, provider: string, file: string, name: string): Promise<Value> =>
  (await import(pathToFileURL(path.join(root, 'packages', provider, 'src', file)).href))[name];

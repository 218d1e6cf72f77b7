import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Reads JSON that was given on the command line: itself, or the name of a file that holds it.
 *
 * @throws where it is neither.
 */
export const readJson = async (given: string): Promise<unknown> => {
  // pnpm runs scripts in the folder of their package, and tells where it was called.
  const file = path.resolve(process.env.INIT_CWD ?? '', given);
  const text = given.trimStart().startsWith('{') ? given : await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw new Error(`--sample is JSON or a file that holds some, and there is no ${file}.`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`--sample is no JSON: ${error instanceof Error ? error.message : error}`);
  }
};

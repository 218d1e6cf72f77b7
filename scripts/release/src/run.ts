import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Runs a command to its end.
 *
 * @param command the command and its arguments; no shell reads them.
 * @param cwd the folder that it runs in.
 * @param environment variables besides those of this process.
 * @returns what it wrote to standard output.
 * @throws where it fails or cannot be started, with the end of all that it wrote.
 */
export const run = async (
  [file, ...parameters]: [string, ...string[]],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const options = { cwd, env: { ...process.env, ...environment }, maxBuffer: 64 * 1024 * 1024 };
  try {
    return (await promisify(execFile)(file, parameters, options)).stdout;
  } catch (error) {
    const { stdout = '', stderr = '', message } = Object(error);
    const written = `${stdout}\n${stderr}`.trim() || message;
    throw new Error(`\`${[file, ...parameters].join(' ')}\` failed:\n${written.slice(-4000)}`);
  }
};

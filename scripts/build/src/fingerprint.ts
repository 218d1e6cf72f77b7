import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('base64');

/** Gives one text that tells some files from what they were. Each file is read once. */
export const makeFingerprint = (): ((files: readonly string[]) => string) => {
  const hashes = new Map<string, string>();
  const hashOf = (file: string): string => {
    const hash = hashes.get(file) ?? (existsSync(file) ? sha256(readFileSync(file)) : 'missing');
    hashes.set(file, hash);
    return hash;
  };
  return (files) => sha256(files.map((file) => `${file} ${hashOf(file)}`).join('\n'));
};

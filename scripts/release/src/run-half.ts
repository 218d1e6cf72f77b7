import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Half, HalfResult } from './half-of-sign-ins.ts';

const script = path.join(import.meta.dirname, 'half-of-sign-ins.ts');

/**
 * Runs one half of a sign-in with each connector of a host, in a process of its own.
 *
 * @param node the Node that the host runs on.
 */
export const runHalf = async (node: string, half: Half): Promise<HalfResult> => {
  const running = promisify(execFile)(node, [script], { maxBuffer: 64 * 1024 * 1024 });
  running.child.stdin?.end(JSON.stringify(half));
  // What the loader writes to its log stands before it.
  return JSON.parse((await running).stdout.split('\n').at(-1) ?? '');
};

import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { SignIns, SignInsResult } from './sign-ins.ts';

const script = path.join(import.meta.dirname, 'sign-ins.ts');

/**
 * Signs in with each connector of some hosts, in a process of its own.
 *
 * @param node the Node that the hosts run on.
 * @returns how it went in each host, in their order.
 */
export const runSignIns = async (node: string, signIns: SignIns): Promise<SignInsResult[]> => {
  // The oldest Node that connectors run on takes TypeScript by this flag alone.
  const running = promisify(execFile)(node, ['--experimental-strip-types', script], { maxBuffer: 64 * 1024 * 1024 });
  running.child.stdin?.end(JSON.stringify(signIns));
  // What the loader writes to its log stands before it.
  return JSON.parse((await running).stdout.split('\n').at(-1) ?? '');
};

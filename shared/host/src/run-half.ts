import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { SocialUserInfo } from '@logto/connector-kit';
import type { Begun } from './begin-flow.ts';
import type { Half } from './half-of-a-flow.ts';

const script = path.join(import.meta.dirname, 'half-of-a-flow.ts');

const runHalf = async (half: Half) => {
  const running = promisify(execFile)(process.execPath, [script]);
  running.child.stdin?.end(JSON.stringify(half));
  return JSON.parse((await running).stdout);
};

/** Begins a sign-in in a process of its own. */
export const runFirstHalf = (half: Omit<Half, 'second'>): Promise<Begun> => runHalf(half);

/** Completes a sign-in in a process of its own. */
export const runSecondHalf = (half: Required<Half>): Promise<SocialUserInfo> => runHalf(half);

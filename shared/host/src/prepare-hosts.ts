import type { TestProject } from 'vitest/node';
import { layOutHosts } from './lay-out-hosts.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The temporary folder that holds the packed connectors and the hosts. */
    hostsRoot: string;
  }
}

/** Makes the hosts once for all test files. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const { root, remove } = await layOutHosts();
  provide('hostsRoot', root);
  return remove;
};

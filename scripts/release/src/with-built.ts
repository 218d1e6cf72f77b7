import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkOut } from './check-out.ts';
import { run } from './run.ts';

/**
 * Does something with the repository as it was at a commit, built in a temporary folder.
 *
 * @param repository the root of the repository.
 * @param commit any name that git knows a commit by.
 * @param use what to do with it, before it is removed.
 */
export const withBuilt = async <Result>(
  repository: string,
  commit: string,
  use: (checkout: string) => Promise<Result>,
): Promise<Result> => {
  const directory = await mkdtemp(path.join(tmpdir(), 'checkout-'));
  const checkout = path.join(directory, 'repository');
  try {
    await checkOut(repository, commit, checkout);
    await run(['pnpm', 'build'], checkout);
    return await use(checkout);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};

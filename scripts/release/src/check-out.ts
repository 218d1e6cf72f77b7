import { run } from './run.ts';

/**
 * A copy of the repository as it was at a commit, with its dependencies.
 *
 * @param repository the root of the repository.
 * @param commit any name that git knows a commit by.
 * @param checkout the folder to make.
 */
export const checkOut = async (repository: string, commit: string, checkout: string): Promise<void> => {
  await run(['git', 'clone', '--quiet', '--no-checkout', repository, checkout], repository);
  await run(['git', 'checkout', '--quiet', '--detach', commit], checkout);
  await run(['pnpm', 'install', '--frozen-lockfile', '--prefer-offline'], checkout);
};

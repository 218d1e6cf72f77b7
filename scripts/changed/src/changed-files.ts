import { run } from '@logto-social/release/run';

const lines = (text: string) => text.split('\n').filter(Boolean);

/**
 * What has changed since the branch began, committed or not.
 *
 * @param root the root of the repository.
 * @param trunk the branch that it began from.
 * @returns paths from the root.
 */
export const changedFiles = async (root: string, trunk: string): Promise<string[]> => {
  const base = (await run(['git', 'merge-base', trunk, 'HEAD'], root)).trim();
  const [tracked, untracked] = await Promise.all([
    run(['git', 'diff', '--name-only', base], root),
    run(['git', 'ls-files', '--others', '--exclude-standard'], root),
  ]);
  return [...lines(tracked), ...lines(untracked)];
};

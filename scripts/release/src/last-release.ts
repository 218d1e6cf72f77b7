import { run } from './run.ts';

/** The commit of the last release, by the tags that publishing leaves; undefined before the first. */
export const lastRelease = async (repository: string): Promise<string | undefined> => {
  const tags = await run(['git', 'tag', '--list', '@*', '--merged', 'HEAD', '--sort=-creatordate'], repository);
  return tags.split('\n')[0] || undefined;
};

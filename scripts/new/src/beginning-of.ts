import type { Request } from './flags.ts';
import { beginningLike } from './like/beginning-like.ts';
import { readJson } from './read-json.ts';
import { filesOf } from './templates/files-of.ts';
import { toBlueprint } from './to-blueprint.ts';
import type { Beginning } from './write-folder.ts';

/**
 * What a provider's folder begins with: another's, or what is known of it.
 *
 * @param root the repository.
 * @param request what is known, complete.
 * @param isCatalogued whether two public catalogues know the provider.
 * @throws where an answer makes no sense, with the flag to mend.
 */
export const beginningOf = async (root: string, request: Request, isCatalogued: boolean): Promise<Beginning> => {
  const { like, sample, icon } = request.answers;
  if (like) return beginningLike(root, request, isCatalogued);
  const blueprint = toBlueprint(request, sample ? await readJson(sample) : undefined, isCatalogued);
  const { provider, name } = blueprint;
  return { provider, name, icon, devDependencies: {}, files: async (logo) => filesOf(blueprint, logo.hasDarkLogo) };
};

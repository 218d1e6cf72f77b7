import { compareWithCatalogues } from '@logto-social/catalogue/compare-with-catalogues';
import { factsOf, type ProviderFacts, readKeptFacts } from '@logto-social/catalogue/kept-facts';
import type { ProviderMock } from '@logto-social/testing/simulator';
import { beginFolder, refusePresent } from './begin-folder.ts';
import { beginningOf } from './beginning-of.ts';
import { complete } from './complete.ts';
import type { Answers, Question, Request } from './flags.ts';
import { fromFacts } from './from-facts.ts';
import { load } from './load.ts';
import { unwritten } from './unwritten.ts';

const report = async (root: string, provider: string, icon: string, facts: ProviderFacts | undefined) => {
  const mock = await load<ProviderMock>(root, provider, 'mock.ts', 'mock');
  const left = [...(await unwritten(root, provider)), ...compareWithCatalogues(provider, mock, facts)];
  const drawn = icon.startsWith('monogram:')
    ? 'Its logo is a letter, since no icon set has a mark of its name.'
    : `Its logo is ${icon}.`;
  return `packages/${provider} is there, and passes its suite:

  npx pnpm@10.34.9 exec vitest run packages/${provider}/
  npx pnpm@10.34.9 play

${drawn} \`pnpm logo ${provider} <set>:<icon>\` draws another.

Left to write, before it can be released:

${left.map((place) => `  ${place}`).join('\n')}`;
};

/**
 * Begins the folder of a provider.
 *
 * @param root the repository.
 * @param request what is known of the provider.
 * @param ask asks a person for the rest; left out where nobody is there.
 * @returns what is left to do, for the person to read.
 * @throws where something is missing or makes no sense, and where a step fails; nothing is left behind then.
 */
export const beginProvider = async (
  root: string,
  request: Request,
  ask?: (missing: readonly Question[]) => Promise<Answers>,
): Promise<string> => {
  const { provider } = request;
  refusePresent(root, provider);
  const facts = factsOf(readKeptFacts().providers, provider);
  if (request.fromFacts && !facts) {
    throw new Error(`No two public catalogues know ${provider}: leave --from-facts out, and give what it documents.`);
  }
  const known = { ...(request.fromFacts && facts ? fromFacts(facts) : {}), ...request.answers };
  const completed = { ...request, answers: await complete(known, ask) };
  const isCatalogued = facts !== undefined;
  const { icon } = await beginFolder(root, await beginningOf(root, completed, isCatalogued));
  return report(root, provider, icon, facts);
};

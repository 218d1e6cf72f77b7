import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ProviderMock } from '@logto-social/testing/simulator';
import { httpsUrl, plainText } from '../checked-answers.ts';
import type { Question, Request } from '../flags.ts';
import { load } from '../load.ts';
import type { Beginning } from '../write-folder.ts';
import { filesLike } from './files-like.ts';

/** Where the pattern's mock has what an answer replaces. */
const replaceable = ({ authorization, token, resources, idToken }: ProviderMock): [Question, string | undefined][] => [
  ['authorization-endpoint', authorization.endpoint],
  ['token-endpoint', token?.endpoint],
  ['user-info-endpoint', resources[0]?.endpoint],
  ['issuer', idToken?.claims.iss],
  ['jwks-uri', idToken?.jwksUri],
];

/**
 * The beginning of a folder like another's.
 *
 * @param root the repository.
 * @param request what is known of the provider; `like` names the pattern.
 * @param isCatalogued whether two public catalogues know the provider.
 * @throws where there is no such pattern, or it stands for no provider in particular.
 */
export const beginningLike = async (
  root: string,
  { provider, answers }: Request,
  isCatalogued: boolean,
): Promise<Beginning> => {
  const { like = '', icon } = answers;
  const name = plainText('name', answers.name);
  const documentation = httpsUrl('documentation', answers.documentation);
  const folder = path.join(root, 'packages', like);
  const manifest = await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => {
    throw new Error(`--like ${like}: there is no packages/${like}.`);
  });
  const [metadata, mock] = await Promise.all([
    load<{ name: { en: string }; isStandard?: boolean }>(root, like, 'metadata.ts', 'metadata'),
    load<ProviderMock>(root, like, 'mock.ts', 'mock'),
  ]);
  if (metadata.isStandard) throw new Error(`--like ${like}: it is for any provider. Say --kind instead.`);
  const replaced = replaceable(mock).flatMap(([question, from]) => {
    const to = answers[question];
    return from !== undefined && to !== undefined ? [[from, httpsUrl(question, to)]] : [];
  });
  const likeness = {
    pattern: { provider: like, name: metadata.name.en },
    provider,
    name,
    documentation,
    isCatalogued,
    replaced: Object.fromEntries(replaced),
  };
  return {
    provider,
    name,
    icon,
    devDependencies: JSON.parse(manifest).devDependencies,
    files: ({ hasDarkLogo }) => filesLike(folder, { ...likeness, hasDarkLogo }),
  };
};

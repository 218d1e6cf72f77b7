import type { CatalogueFact, ProviderMock } from '@logto-social/testing/simulator';
import type { ProviderFacts } from './kept-facts.ts';
import { leavesHostOpen, sameAddress } from './same-address.ts';

/** What the mock says of each fact; nothing where the provider has no such thing. */
const documented = ({
  authorization,
  token,
  resources,
  idToken,
}: ProviderMock): Record<keyof ProviderFacts, string[]> => ({
  authorizationEndpoint: [authorization.endpoint],
  tokenEndpoint: token ? [token.endpoint] : [],
  userInfoEndpoint: resources.map(({ endpoint }) => endpoint),
  issuer: idToken ? [idToken.claims.iss] : [],
  scopeDelimiter: [authorization.scopeDelimiter ?? ' '],
  clientAuthentication: token ? [token.clientAuthentication] : [],
});

const isAddress = (fact: keyof ProviderFacts) => fact !== 'scopeDelimiter' && fact !== 'clientAuthentication';

/** The listed values that say something: a host that is open as a whole counts only where no catalogue names one. */
const telling = (fact: keyof ProviderFacts, listed: Record<string, string[]>) => {
  const entries = Object.entries(listed);
  const named = entries.filter(([value]) => !leavesHostOpen(value));
  return isAddress(fact) && named.length > 0 ? named : entries;
};

const quoted = (values: string[]) => values.map((value) => `\`${value}\``).join(', ');

/**
 * Holds what a mock says against what catalogues say, which its author did not write.
 *
 * @param provider the folder of the provider.
 * @param mock what its author read in its documentation.
 * @param facts what catalogues say; nothing where fewer than two know the provider.
 * @returns what is to be mended, each in a sentence; nothing where every fact agrees with some catalogue or is listed
 * with the provider's own words.
 */
export const compareWithCatalogues = (
  provider: string,
  mock: ProviderMock,
  facts: ProviderFacts | undefined,
): string[] => {
  const file = `packages/${provider}/src/mock.ts`;
  const says = documented(mock);

  /** What catalogues say otherwise about a fact; nothing where one of them agrees. */
  const objection = (fact: CatalogueFact): string | undefined => {
    if (fact === 'provider') return facts ? undefined : `fewer than two catalogues know ${provider}`;
    const listed = facts?.[fact];
    const values = says[fact];
    if (!listed || values.length === 0) return undefined;
    const entries = telling(fact, listed);
    const agrees = (value: string) =>
      entries.some(([entry]) => (isAddress(fact) ? sameAddress(entry, value) : entry === value));
    if (values.some(agrees)) return undefined;
    const others = entries.map(([entry, catalogues]) => `${catalogues.join(', ')}: \`${entry}\``).join('; ');
    return `it says ${quoted(values)}, and no catalogue agrees (${others})`;
  };

  const everyFact: CatalogueFact[] = [
    'provider',
    'authorizationEndpoint',
    'tokenEndpoint',
    'userInfoEndpoint',
    'issuer',
    'scopeDelimiter',
    'clientAuthentication',
  ];
  return everyFact.flatMap((fact) => {
    const objects = objection(fact);
    const evidence = mock.unlikeCatalogues?.[fact];
    if (objects && !evidence) {
      const mend = fact === 'provider' ? 'List' : 'Correct the mock, or list';
      return `${file}, ${fact}: ${objects}. ${mend} \`${fact}\` in its \`unlikeCatalogues\`, with the reason and a link to the provider's words.`;
    }
    if (!objects && evidence) {
      return `${file}, ${fact}: nothing says otherwise. Take it out of \`unlikeCatalogues\`.`;
    }
    if (evidence && !/^https:\/\/\S+$/.test(evidence.url)) {
      return `${file}, ${fact}: \`unlikeCatalogues\` has no link for it. Give the https address of the provider's words.`;
    }
    return [];
  });
};

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareWithCatalogues } from './compare-with-catalogues.ts';
import { factsOf, readKeptFacts } from './kept-facts.ts';
import { linesOf } from './lines-of.ts';
import { fileOf, metadataOf, mockOf, providers } from './providers.ts';

const facts = readKeptFacts();
test.each(providers)('packages/%s is held against what its provider documents', (provider) => {
  const suite = readFileSync(fileOf(provider, 'src/index.test.ts'), 'utf8');
  // SAML is no OAuth: of the suite it takes what any connector must pass.
  expect(suite).toContain('testConnector(createConnector, mock)');
});

test.each(providers)(
  'packages/%s says what public catalogues say, or whose words it follows instead',
  async (provider) => {
    expect(compareWithCatalogues(provider, await mockOf(provider), factsOf(facts.providers, provider))).toEqual([]);
  },
);

test.each(providers)(
  'packages/%s is read in two minutes, or says above what it exports why it takes longer',
  (provider) => {
    if (linesOf(provider) <= 120) return;
    expect(readFileSync(fileOf(provider, 'src/index.ts'), 'utf8')).toMatch(/\*\/\nexport default/);
  },
);

test('every connector says in each language what it is for, in a sentence or two of its own', async () => {
  const described = await Promise.all(providers.map(metadataOf));
  const descriptions = described.flatMap(({ description }) => Object.values(description));
  expect(descriptions).toHaveLength(4 * providers.length);
  expect(new Set(descriptions).size).toBe(descriptions.length);
  expect(descriptions.filter((description) => description.length > 120)).toEqual([]);
});

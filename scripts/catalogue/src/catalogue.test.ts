import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareWithCatalogues } from './compare-with-catalogues.ts';
import { factsOf, readKeptFacts } from './kept-facts.ts';
import { fileOf, mockOf, providers } from './providers.ts';

const facts = readKeptFacts();
test.each(providers)('%s is held against what its provider documents', (provider) => {
  const suite = readFileSync(fileOf(provider, 'src/index.test.ts'), 'utf8');
  // SAML is no OAuth: of the suite it takes what any connector must pass.
  expect(suite).toMatch(/testConnector\(createConnector, mock\)|testMetadata\(bench\)/);
});

test.each(providers)('%s says what public catalogues say, or whose words it follows instead', async (provider) => {
  expect(compareWithCatalogues(provider, await mockOf(provider), factsOf(facts.providers, provider))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { emailRuleInWords } from '@logto-social/testing/simulator';
import { expect, test } from 'vitest';
import { compareWithCatalogues } from './compare-with-catalogues.ts';
import { factsOf, readKeptFacts } from './kept-facts.ts';
import { fileOf, mockOf, providers, root } from './providers.ts';

const facts = readKeptFacts();
const catalogue = readFileSync(path.join(root, 'README.md'), 'utf8');

const rowOf = (provider: string) => catalogue.split('\n').find((line) => line.includes(`(packages/${provider})`));

test.each(providers)(
  'the catalogue says of %s which package it is and what is known of the address',
  async (provider) => {
    const mock = await mockOf(provider);
    expect(rowOf(provider)).toMatch(
      new RegExp(`\\| \`@logto-social/connector-${provider}\` \\| ${emailRuleInWords[mock.email.rule]} \\|$`),
    );
  },
);

test('the catalogue lists nothing else', () => {
  const listed = [...catalogue.matchAll(/\(packages\/([\w-]+)\) \|/g)].map(([, provider]) => provider);
  expect(listed.sort()).toEqual([...providers].sort());
});

test.each(providers)('%s is held against what its provider documents', (provider) => {
  const suite = readFileSync(fileOf(provider, 'src/index.test.ts'), 'utf8');
  // SAML is no OAuth: of the suite it takes what any connector must pass.
  expect(suite).toMatch(/testConnector\(createConnector, mock\)|testMetadata\(bench\)/);
});

test.each(providers)('%s says what public catalogues say, or whose words it follows instead', async (provider) => {
  expect(compareWithCatalogues(provider, await mockOf(provider), factsOf(facts.providers, provider))).toEqual([]);
});

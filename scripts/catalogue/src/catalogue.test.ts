import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { emailRuleInWords, type ProviderMock } from '@logto-social/testing/simulator';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const packages = path.join(root, 'packages');
const providers = readdirSync(packages).filter((folder) => existsSync(path.join(packages, folder, 'src/mock.ts')));
const catalogue = readFileSync(path.join(root, 'README.md'), 'utf8');

const rowOf = (provider: string) => catalogue.split('\n').find((line) => line.includes(`(packages/${provider})`));

test.each(providers)(
  'the catalogue says of %s which package it is and what is known of the address',
  async (provider) => {
    const { mock }: { mock: ProviderMock } = await import(
      pathToFileURL(path.join(packages, provider, 'src/mock.ts')).href
    );
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
  const suite = readFileSync(path.join(packages, provider, 'src/index.test.ts'), 'utf8');
  // SAML is no OAuth: of the suite it takes what any connector must pass.
  expect(suite).toMatch(/testConnector\(createConnector, mock\)|testMetadata\(bench\)/);
});

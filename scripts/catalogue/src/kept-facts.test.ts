import { expect, test } from 'vitest';
import { factsOf, readKeptFacts } from './kept-facts.ts';

const { catalogues, providers } = readKeptFacts();

test('every provider is known by two catalogues, which are named', () => {
  for (const facts of Object.values(providers)) {
    const named = new Set(Object.values(facts).flatMap((listed = {}) => Object.values(listed).flat()));
    expect(named.size).toBeGreaterThanOrEqual(2);
    expect(Object.keys(catalogues)).toEqual(expect.arrayContaining([...named]));
  }
});

test('a platform of a provider is the provider', () => {
  const listed = { scopeDelimiter: { ' ': ['one', 'two'] } };
  expect(factsOf({ example: listed }, 'example-web')).toBe(listed);
  expect(factsOf({ example: listed }, 'example-native')).toBe(listed);
  expect(factsOf({ example: listed }, 'example-cloud')).toBeUndefined();
});

import type { OAuthMock } from '@logto-social/testing/simulator';
import { expect, test } from 'vitest';
import { compareWithCatalogues } from './compare-with-catalogues.ts';
import type { ProviderFacts } from './kept-facts.ts';

const answer = { status: 400, body: {} };

const mock: OAuthMock = {
  config: {},
  authorization: { endpoint: 'https://example.com/authorize', parameters: {} },
  token: {
    endpoint: 'https://example.com/token',
    clientAuthentication: 'client_secret_basic',
    response: {},
    errors: { invalid_grant: answer, invalid_client: answer },
  },
  resources: [
    { endpoint: 'https://api.example.com/me', response: {}, unauthorized: answer },
    { endpoint: 'https://api.example.com/emails', response: {}, unauthorized: answer },
  ],
  id: { in: 'https://api.example.com/me', path: 'id' },
  email: { rule: 'none' },
  user: { id: '1' },
  requests: 3,
};

const facts: ProviderFacts = {
  authorizationEndpoint: { 'https://example.com/authorize': ['one', 'two'] },
  tokenEndpoint: { 'https://example.com/old-token': ['one'], 'https://example.com/token/': ['two'] },
  userInfoEndpoint: { 'https://api.example.com/me': ['two'] },
  scopeDelimiter: { ' ': ['one'] },
  clientAuthentication: { client_secret_basic: ['one'] },
};

const words = { reason: 'The page says so.', url: 'https://docs.example.com/oauth' };

test('a mock that agrees with one catalogue about each fact has nothing to mend', () => {
  expect(compareWithCatalogues('example', mock, facts)).toEqual([]);
});

test.each<[keyof ProviderFacts, Partial<OAuthMock>]>([
  ['authorizationEndpoint', { authorization: { ...mock.authorization, endpoint: 'https://example.com/authorise' } }],
  ['tokenEndpoint', { token: { ...mock.token, endpoint: 'https://example.com/tokens' } }],
  ['userInfoEndpoint', { resources: mock.resources.slice(1) }],
  ['scopeDelimiter', { authorization: { ...mock.authorization, scopeDelimiter: ',' } }],
  ['clientAuthentication', { token: { ...mock.token, clientAuthentication: 'client_secret_post' } }],
])('%s that no catalogue gives is to be mended or listed, with what each says', (fact, misread) => {
  const [sentence, ...others] = compareWithCatalogues('example', { ...mock, ...misread }, facts);
  expect(others).toEqual([]);
  expect(sentence).toContain(`packages/example/src/mock.ts, ${fact}: it says \``);
  for (const [value, catalogues] of Object.entries(facts[fact] ?? {})) {
    expect(sentence).toContain(`${catalogues.join(', ')}: \`${value}\``);
  }
  expect(sentence).toContain(`Correct the mock, or list \`${fact}\` in its \`unlikeCatalogues\``);
});

test('an issuer that no catalogue gives is to be mended or listed', () => {
  const idToken = { claims: { iss: 'https://example.com', sub: '1' } };
  const listed = { issuer: { 'https://id.example.com': ['one', 'two'] } };
  expect(compareWithCatalogues('example', { ...mock, idToken }, listed)).toEqual([
    expect.stringContaining('one, two: `https://id.example.com`'),
  ]);
});

test('what a provider does not have is not compared', () => {
  expect(compareWithCatalogues('example', { ...mock, resources: [] }, facts)).toEqual([]);
});

test('a host that a catalogue leaves open agrees with none that another names', () => {
  const open = { tokenEndpoint: { 'https://{host}/token': ['one'], 'https://id.example.com/token': ['two'] } };
  expect(compareWithCatalogues('example', mock, open)).toHaveLength(1);
  expect(compareWithCatalogues('example', mock, { tokenEndpoint: { 'https://{host}/token': ['one', 'two'] } })).toEqual(
    [],
  );
});

test('what is listed with the words of the provider is settled', () => {
  const listed = { ...facts, tokenEndpoint: { 'https://example.com/old-token': ['one', 'two'] } };
  const settled = { ...mock, unlikeCatalogues: { tokenEndpoint: words } };
  expect(compareWithCatalogues('example', settled, listed)).toEqual([]);
});

test('what is listed in vain is to be taken out', () => {
  const stale = { ...mock, unlikeCatalogues: { tokenEndpoint: words, provider: words } };
  expect(compareWithCatalogues('example', stale, facts)).toEqual([
    'packages/example/src/mock.ts, provider: nothing says otherwise. Take it out of `unlikeCatalogues`.',
    'packages/example/src/mock.ts, tokenEndpoint: nothing says otherwise. Take it out of `unlikeCatalogues`.',
  ]);
});

test('a provider that fewer than two catalogues know needs a link to its documentation', () => {
  expect(compareWithCatalogues('example', mock, undefined)).toEqual([
    'packages/example/src/mock.ts, provider: fewer than two catalogues know example. ' +
      "List `provider` in its `unlikeCatalogues`, with the reason and a link to the provider's words.",
  ]);
  expect(compareWithCatalogues('example', { ...mock, unlikeCatalogues: { provider: words } }, undefined)).toEqual([]);
});

test.each(['', 'docs.example.com', 'http://docs.example.com', 'see the documentation'])('%j is no link', (url) => {
  const unlinked = { ...mock, unlikeCatalogues: { provider: { ...words, url } } };
  expect(compareWithCatalogues('example', unlinked, undefined)).toEqual([
    expect.stringContaining('`unlikeCatalogues` has no link for it'),
  ]);
});

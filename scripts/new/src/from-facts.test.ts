import { readKeptFacts } from '@logto-social/catalogue/kept-facts';
import { expect, test } from 'vitest';
import { kinds } from './blueprint.ts';
import { fromFacts } from './from-facts.ts';

test('what most catalogues say is taken', () => {
  const facts = {
    authorizationEndpoint: { 'https://example.com/old': ['one'], 'https://example.com/authorize': ['two', 'three'] },
    tokenEndpoint: { 'https://example.com/token': ['one'] },
    scopeDelimiter: { ',': ['one'] },
    clientAuthentication: { client_secret_post: ['one'] },
  };
  expect(fromFacts(facts)).toEqual({
    kind: 'oauth2',
    'authorization-endpoint': 'https://example.com/authorize',
    'token-endpoint': 'https://example.com/token',
    'scope-delimiter': ',',
    'client-authentication': 'client_secret_post',
  });
});

test('an issuer makes it OpenID Connect', () => {
  expect(fromFacts({ issuer: { 'https://example.com': ['one'] } })).toEqual({
    kind: 'oidc',
    issuer: 'https://example.com',
  });
});

test.each(['{host}', 'https://{tenant}.example.com', 'https://<own-server>'])('%s is an instance', (host) => {
  expect(fromFacts({ tokenEndpoint: { [`${host}/oauth/token`]: ['one'] } })).toEqual({
    kind: 'oauth2-instance',
    'token-endpoint': '/oauth/token',
  });
  expect(fromFacts({ issuer: { [`${host}/realms/{realm}`]: ['one'] } })).toEqual({ kind: 'oidc-instance' });
});

test('every provider that catalogues know begins as something', () => {
  for (const facts of Object.values(readKeptFacts().providers)) {
    expect(Object.keys(kinds)).toContain(fromFacts(facts).kind);
  }
});

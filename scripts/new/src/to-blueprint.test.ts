import { describe, expect, test } from 'vitest';
import type { Answers } from './flags.ts';
import { toBlueprint } from './to-blueprint.ts';

const common: Answers = {
  name: 'Example',
  documentation: 'https://docs.example.com/oauth',
  'client-authentication': 'client_secret_post',
};
const plain: Answers = {
  ...common,
  kind: 'oauth2',
  'authorization-endpoint': 'https://example.com/authorize',
  'token-endpoint': 'https://example.com/token',
  'user-info-endpoint': 'https://api.example.com/me',
  scope: ' profile  email ',
};
const openId: Answers = {
  ...common,
  kind: 'oidc',
  issuer: 'https://example.com',
  'authorization-endpoint': 'https://example.com/authorize',
  'token-endpoint': 'https://example.com/token',
  'jwks-uri': 'https://example.com/keys',
};
const instance: Answers = {
  ...plain,
  kind: 'oauth2-instance',
  'authorization-endpoint': '/authorize',
  'token-endpoint': '/token',
  'user-info-endpoint': '/api/me',
};

const blueprint = (answers: Answers, sample?: unknown) =>
  toBlueprint({ provider: 'example', answers, refreshes: false, fromFacts: false }, sample, true);

describe('the addresses', () => {
  test('are those that were given', () => {
    expect(blueprint(plain).addresses).toEqual({
      authorization: 'https://example.com/authorize',
      token: 'https://example.com/token',
      userInfo: 'https://api.example.com/me',
    });
    expect(blueprint(openId).addresses).toMatchObject({
      issuer: 'https://example.com',
      keys: 'https://example.com/keys',
    });
  });

  test('of an instance stand below one of the example domain, where the provider has none of its own', () => {
    const { addresses, instance: at } = blueprint(instance);
    expect(at).toEqual({ url: 'https://example.example.com', isDefault: false });
    expect(addresses.userInfo).toBe('https://example.example.com/api/me');
  });

  test('of an instance may be those of the provider’s own', () => {
    const own = { ...instance, 'instance-url': 'https://example.com/', 'token-endpoint': 'https://example.com/t' };
    const { addresses, instance: at } = blueprint(own);
    expect(at).toEqual({ url: 'https://example.com', isDefault: true });
    expect(addresses.token).toBe('https://example.com/t');
  });
});

describe('the scope', () => {
  test('is a list', () => {
    expect(blueprint(plain).scope).toBe('profile email');
    expect(blueprint({ ...plain, scope: '' }).scope).toBe('');
  });

  test('of OpenID Connect is the common one unless another is given', () => {
    expect(blueprint(openId).scope).toBe('openid profile email');
    expect(blueprint({ ...openId, scope: 'openid' }).scope).toBe('openid');
  });
});

describe('the rule for addresses', () => {
  const jane = { id: '1', email: 'jane@example.com' };

  test.each([
    ['flagged', { ...jane, email_verified: false }],
    ['unverified', jane],
    ['none', { id: '1' }],
  ])('is %s for the sample %j', (rule, sample) => {
    expect(blueprint(plain, sample).email).toBe(rule);
  });

  test('is the author’s to choose', () => {
    expect(blueprint({ ...plain, email: 'verified' }, jane).email).toBe('verified');
    expect(blueprint({ ...plain, email: 'none' }, jane).email).toBe('none');
  });

  test.each([
    ['verified', { id: '1' }, 'needs an address in the sample'],
    ['flagged', jane, 'needs the flag in the sample'],
    ['trusted', jane, '--email is one of verified, flagged, unverified, none'],
  ])('%s makes no sense for %j', (email, sample, words) => {
    expect(() => blueprint({ ...plain, email }, sample)).toThrow(words);
  });
});

test('what nobody has read in the documentation is unsure', () => {
  const request = { provider: 'example', answers: plain, refreshes: false };
  expect(toBlueprint({ ...request, fromFacts: true }, undefined, true).unsure).toEqual({
    addresses: true,
    person: true,
  });
  expect(toBlueprint({ ...request, fromFacts: false }, { id: 1 }, true).unsure).toEqual({
    addresses: false,
    person: false,
  });
});

test.each<[Answers, string]>([
  [{ ...plain, kind: 'saml' }, '--kind is one of oauth2, oidc, oauth2-instance, oidc-instance'],
  [{ ...plain, name: '' }, '--name is a plain text'],
  [{ ...plain, name: "It's" }, '--name is a plain text'],
  [{ ...plain, documentation: 'docs.example.com' }, '--documentation is an address that begins with https://'],
  [{ ...plain, 'token-endpoint': 'http://example.com/token' }, '--token-endpoint is an address'],
  [{ ...plain, 'client-authentication': 'basic' }, '--client-authentication is one of client_secret_post'],
  [{ ...openId, scope: 'profile' }, '--scope must contain openid'],
  [
    { ...instance, 'instance-url': 'https://a.example.com', 'token-endpoint': 'https://b.example.com/t' },
    'below https',
  ],
])('%j is refused with the flag to mend', (answers, words) => {
  expect(() => blueprint(answers)).toThrow(words);
});

test('the claims of an ID token have a subject', () => {
  expect(() => blueprint(openId, { id: '1' })).toThrow('by the name of sub');
  expect(() => blueprint(openId, { sub: 1 })).toThrow('--sample is the claims of an ID token');
});

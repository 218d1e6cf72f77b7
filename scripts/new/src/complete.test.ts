import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { complete } from './complete.ts';
import type { Answers } from './flags.ts';

const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const common = { name: 'Example', documentation: 'https://docs.example.com' };
const plain = {
  ...common,
  kind: 'oauth2',
  'authorization-endpoint': 'https://example.com/authorize',
  'token-endpoint': 'https://example.com/token',
  'user-info-endpoint': 'https://example.com/me',
  scope: '',
  'client-authentication': 'none',
};
const openId = { ...common, kind: 'oidc', issuer: 'https://example.com', 'client-authentication': 'none' };

describe('where nobody is there to ask', () => {
  test('what is complete stays as it is', async () => {
    expect(await complete(plain)).toEqual(plain);
  });

  test.each(['name', 'documentation', 'kind', 'token-endpoint', 'scope', 'client-authentication'] as const)(
    'the flag %s is named when it is missing',
    async (name) => {
      const { [name]: _, ...rest } = plain;
      await expect(complete(rest)).rejects.toThrow(`  --${name}: `);
    },
  );

  test('a pattern saves all but the name and the documentation', async () => {
    expect(await complete({ ...common, like: 'other' })).toEqual({ ...common, like: 'other' });
    await expect(complete({ like: 'other' })).rejects.toThrow(/--name: [\s\S]*--documentation: /);
  });
});

describe('an issuer', () => {
  const url = 'https://example.com/.well-known/openid-configuration';
  const metadata = {
    issuer: 'https://example.com',
    authorization_endpoint: 'https://example.com/authorize',
    token_endpoint: 'https://example.com/token',
    jwks_uri: 'https://example.com/keys',
  };

  test('is asked for what is not given beside it', async () => {
    server.use(http.get(url, () => HttpResponse.json(metadata)));
    expect(await complete({ ...openId, 'token-endpoint': 'https://example.com/given' })).toEqual({
      ...openId,
      'authorization-endpoint': 'https://example.com/authorize',
      'token-endpoint': 'https://example.com/given',
      'jwks-uri': 'https://example.com/keys',
    });
  });

  test.each([
    ['does not answer', () => new HttpResponse(null, { status: 404 })],
    ['calls itself otherwise', () => HttpResponse.json({ ...metadata, issuer: 'https://other.example.com' })],
  ])('that %s is of no help', async (_, answer) => {
    server.use(http.get(url, answer));
    await expect(complete(openId)).rejects.toThrow('--jwks-uri: ');
  });
});

test('a person is asked until nothing is missing: first the kind, and then what it needs', async () => {
  const answers: Answers = { ...plain, name: 'Example' };
  const ask = vi.fn(async (missing: readonly (keyof Answers)[]) =>
    Object.fromEntries(missing.map((name) => [name, answers[name]])),
  );
  expect(await complete(common, ask)).toEqual(plain);
  expect(ask.mock.calls.map(([missing]) => missing)).toEqual([
    ['kind'],
    ['authorization-endpoint', 'token-endpoint', 'user-info-endpoint', 'scope', 'client-authentication'],
  ]);
});

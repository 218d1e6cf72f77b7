import { expect, test } from 'vitest';
import type { ProviderMock } from '../../mock/provider-mock.ts';
import { parametersMend } from './parameters-mend.ts';

const answer = { status: 400, body: {} };

const mockWith = (authorization: Partial<ProviderMock['authorization']> = {}): ProviderMock => ({
  config: {},
  authorization: { endpoint: 'https://example.com/authorize', parameters: {}, ...authorization },
  token: {
    endpoint: 'https://example.com/token',
    clientAuthentication: 'none',
    response: {},
    errors: { invalid_grant: answer, invalid_client: answer },
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  email: { rule: 'none' },
  user: { id: '1' },
  requests: 1,
});

const expected = { client_id: 'id', scope: 'one,two', prompt: 'login' };

test('parameters that are as documented need no mend', () => {
  expect(parametersMend(mockWith(), expected, expected)).toBe('');
});

test.each([
  [
    { ...expected, scope: 'one two' },
    "Between two scopes the mock has ',': set `scopeDelimiter: ','` at the authorization endpoint in index.ts.",
  ],
  [{ ...expected, scope: 'one' }, "`scope` should be 'one,two', and is 'one'."],
  [{ client_id: 'id', scope: 'one,two' }, "`prompt` is missing in the authorization request, and should be 'login'."],
  [{ ...expected, hl: 'en' }, '`hl` was sent, and `authorization.parameters` of the mock does not have it.'],
  [
    { ...expected, code_challenge: 'x' },
    "The mock says that PKCE is not supported, and `code_challenge` was sent: give `createConnector` `pkce: 'unsupported'`.",
  ],
])('%j says what to mend', (sent, sentence) => {
  expect(parametersMend(mockWith({ scopeDelimiter: ',' }), sent, expected)).toBe(sentence);
});

test('a delimiter that the mock does not have is to be taken out', () => {
  const [sent, wanted] = [{ permissions: 'one,two' }, { permissions: 'one two' }];
  expect(parametersMend(mockWith({ names: { scope: 'permissions' } }), sent, wanted)).toContain(
    "Between two scopes the mock has ' ': take `scopeDelimiter` out",
  );
});

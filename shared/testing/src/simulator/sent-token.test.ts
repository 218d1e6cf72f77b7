import { expect, test } from 'vitest';
import { sentToken } from './sent-token.ts';

const resource = { endpoint: 'https://api.example.com/me', response: {} };
const asked = (authorization: string) => new Request(resource.endpoint, { headers: { authorization } });

test.each([
  ['OAuth the-token', 'the-token'],
  ['Bearer the-token', undefined],
  ['OAuth', undefined],
])('%j under a scheme of the provider’s own holds %j', (authorization, token) => {
  expect(sentToken(asked(authorization), { ...resource, bearer: { scheme: 'OAuth' } })).toBe(token);
});

test('the scheme is Bearer unless the provider documents another', () => {
  expect(sentToken(asked('Bearer the-token'), resource)).toBe('the-token');
  expect(sentToken(asked('OAuth the-token'), resource)).toBeUndefined();
});

test.each([
  ['the query', { query: 'access_token' }, {}, 'the-token'],
  ['the query and the header', { query: 'access_token' }, { authorization: 'Bearer the-token' }, undefined],
  ['a header of its own', { header: 'x-token' }, { 'x-token': 'another' }, 'another'],
  ['two headers', { header: 'x-token' }, { 'x-token': 'the-token', authorization: 'Bearer the-token' }, undefined],
])('a token in %s is %j', (_, bearer, headers, token) => {
  const request = new Request('https://api.example.com/me?access_token=the-token', { headers });
  expect(sentToken(request, { ...resource, bearer })).toBe(token);
});

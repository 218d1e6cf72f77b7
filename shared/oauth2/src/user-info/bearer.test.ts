import { expect, test } from 'vitest';
import { bearerHeader, bearerQuery } from './bearer.ts';

test('the header carries the token as RFC 6750 §2.1 says', () => {
  expect(bearerHeader('the-token')).toEqual({ headers: { authorization: 'Bearer the-token' } });
});

test('the query carries the token as RFC 6750 §2.3 says', () => {
  expect(bearerQuery('the-token')).toEqual({ query: { access_token: 'the-token' } });
});

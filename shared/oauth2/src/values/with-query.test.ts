import { expect, test } from 'vitest';
import { withQuery } from './with-query.ts';

test('parameters join what the query holds, and replace what has their names', () => {
  expect(withQuery('https://api.test/me?fields=id&token=old', { token: 'a b&c' })).toBe(
    'https://api.test/me?fields=id&token=a+b%26c',
  );
});

test('nothing changes without parameters', () => {
  expect(withQuery('https://api.test/me?fields=id,name#top')).toBe('https://api.test/me?fields=id,name#top');
});

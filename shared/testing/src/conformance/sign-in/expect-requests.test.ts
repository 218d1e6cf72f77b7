import { expect, test } from 'vitest';
import { expectRequests } from './expect-requests.ts';

const made = ['POST https://example.com/token', 'GET https://example.com/me'];

test('as many requests as documented are as they should be', () => {
  expectRequests(made, 2, '`requests` of the mock');
});

test('another count lists the requests', () => {
  expect(() => expectRequests(made, 3, '`requests` of the mock')).toThrow(
    '`requests` of the mock says 3, and these 2 were made:\n  POST https://example.com/token\n  GET https://example.com/me',
  );
});

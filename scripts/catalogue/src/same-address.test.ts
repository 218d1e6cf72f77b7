import { expect, test } from 'vitest';
import { leavesHostOpen, sameAddress } from './same-address.ts';

test.each([
  ['https://example.com/token', 'https://example.com/token'],
  ['https://example.com/token/', 'https://example.com/token'],
  ['https://example.com:443/token', 'https://EXAMPLE.com/token'],
  ['https://example.com//oauth//token', 'https://example.com/oauth/token'],
  ['https://example.com/authorize', 'https://example.com/authorize?prompt=login#popup'],
  ['https://example.com', 'https://example.com/'],
  ['https://example.com/v{version}/me', 'https://example.com/v26.0/me'],
  ['https://{shop}.example.com/authorize', 'https://a-shop.example.com/authorize'],
  ['{host}/realms/{realm}', 'https://sso.example.com/realms/staff'],
])('%s is %s', (listed, documented) => {
  expect(sameAddress(listed, documented)).toBe(true);
});

test.each([
  ['https://example.com/token', 'https://example.com/tokens'],
  ['https://example.com/Token', 'https://example.com/token'],
  ['https://example.com/token', 'https://example.com.evil.example/token'],
  ['https://example.com/token', 'https://exampleXcom/token'],
  ['https://example.com:8443/token', 'https://example.com/token'],
  ['https://example.com/{tenant}/token', 'https://example.com/a/b/token'],
  ['https://{shop}.example.com/token', 'https://a.b.example.com/token'],
  ['https://{shop}.example.com/token', 'https://evil.example/.example.com/token'],
  ['https://example.com/token', 'http://example.com/token'],
  ['https://example.com/token', 'https://example.com:80/token'],
])('%s is not %s', (listed, documented) => {
  expect(sameAddress(listed, documented)).toBe(false);
});

test('a host that is a placeholder as a whole says nothing of where a provider is', () => {
  expect(leavesHostOpen('https://{host}/token')).toBe(true);
  expect(leavesHostOpen('{host}/token')).toBe(true);
  expect(leavesHostOpen('https://{shop}.example.com/token')).toBe(false);
});

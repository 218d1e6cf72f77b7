import { expect, test } from 'vitest';
import { connectorsPage, shortList } from './connectors-page.ts';
import type { ConnectorDescription } from './describe-connector.ts';

const connector: ConnectorDescription = {
  provider: 'example',
  packageName: '@logto-social/connector-example',
  name: 'Example',
  logos: { logo: './logo.svg', logoDark: null },
  protocol: 'OAuth 2.0',
  pkce: 'yes',
  requests: 2,
  tokens: 'kept',
  email: 'unverified',
  phone: 'no',
  documentation: '[OAuth](https://docs.example.com)',
};

test('the short list names a connector, its package and what is known of the address', () => {
  expect(shortList([connector])).toContain(
    '| <img src="packages/example/logo.svg" height="20" alt=""> | [Example](packages/example) | `@logto-social/connector-example` | unverified |',
  );
});

test('the page adds the rest', () => {
  expect(connectorsPage([connector])).toContain(
    '| OAuth 2.0 | yes | 2 | kept | unverified | no | [OAuth](https://docs.example.com) |',
  );
});

test('a logo for dark backgrounds is shown on them', () => {
  const dark = { ...connector, logos: { logo: './logo.svg', logoDark: './logo-dark.svg' } };
  expect(shortList([dark])).toContain(
    '<picture><source media="(prefers-color-scheme: dark)" srcset="packages/example/logo-dark.svg"><img',
  );
});

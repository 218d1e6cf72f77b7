import { ConnectorPlatform, connectorMetadataGuard } from '@logto/connector-kit';
import { expect, test } from 'vitest';
import { connectorMetadata } from './connector-metadata.ts';

test('the provider alone decides id, target and files', () => {
  expect(connectorMetadata({ provider: 'acme', name: { en: 'Acme' } })).toMatchObject({
    id: 'social-acme',
    target: 'acme',
    platform: 'Universal',
    logo: './logo.svg',
    logoDark: null,
    readme: './README.md',
  });
});

test("a target of Logto's own connector, a dark logo and a standard connector are said aloud", () => {
  const metadata = connectorMetadata({
    provider: 'acme',
    name: { en: 'Acme' },
    target: 'acme-legacy',
    hasDarkLogo: true,
    isStandard: true,
  });
  expect(metadata).toMatchObject({
    id: 'social-acme',
    target: 'acme-legacy',
    logoDark: './logo-dark.svg',
    isStandard: true,
  });
});

test('a platform other than every one is said aloud', () => {
  const platform = ConnectorPlatform.Native;
  expect(connectorMetadata({ provider: 'acme', name: { en: 'Acme' }, platform })).toMatchObject({ platform: 'Native' });
});

test('a connector that is no standard one says nothing of it', () => {
  expect(connectorMetadata({ provider: 'acme', name: { en: 'Acme' } })).not.toHaveProperty('isStandard');
});

test("name and description come in every language, in English where the provider's name is the same", () => {
  const { name, description } = connectorMetadata({
    provider: 'acme',
    name: { en: 'Acme', 'zh-CN': '极致', ko: '애크미' },
  });
  expect(name).toEqual({ en: 'Acme', 'zh-CN': '极致', 'tr-TR': 'Acme', ko: '애크미' });
  expect(description.en).toContain('Acme');
  expect(description['zh-CN']).toContain('极致');
  expect(description['tr-TR']).toContain('Acme');
  expect(description.ko).toContain('애크미');
});

test("passes the host's guard", () => {
  const metadata = connectorMetadata({ provider: 'acme', name: { en: 'Acme' } });
  expect(connectorMetadataGuard.safeParse(metadata)).toMatchObject({ success: true });
});

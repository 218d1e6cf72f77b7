import { ConnectorPlatform, connectorMetadataGuard } from '@logto/connector-kit';
import { expect, test } from 'vitest';
import { connectorMetadata } from './connector-metadata.ts';

const acme = { provider: 'acme', name: { en: 'Acme' }, description: { en: 'Maker of anvils.' } };

test('the provider alone decides id, target and files', () => {
  expect(connectorMetadata(acme)).toMatchObject({
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
    ...acme,
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
  expect(connectorMetadata({ ...acme, platform })).toMatchObject({ platform: 'Native' });
});

test('a connector that is no standard one says nothing of it', () => {
  expect(connectorMetadata(acme)).not.toHaveProperty('isStandard');
});

test('a standard connector has a target of its own until the administrator names one', () => {
  expect(connectorMetadata({ ...acme, isStandard: true })).toMatchObject({ target: 'social-acme' });
});

test('name and description come in every language, in English where there is no other', () => {
  const { name, description } = connectorMetadata({
    provider: 'acme',
    name: { en: 'Acme', 'zh-CN': '极致', ko: '애크미' },
    description: { en: 'Maker of anvils.', 'tr-TR': 'Örs üreticisi.' },
  });
  expect(name).toEqual({ en: 'Acme', 'zh-CN': '极致', 'tr-TR': 'Acme', ko: '애크미' });
  expect(description).toEqual({
    en: 'Maker of anvils.',
    'zh-CN': 'Maker of anvils.',
    'tr-TR': 'Örs üreticisi.',
    ko: 'Maker of anvils.',
  });
});

test("passes the host's guard", () => {
  const metadata = connectorMetadata(acme);
  expect(connectorMetadataGuard.safeParse(metadata)).toMatchObject({ success: true });
});

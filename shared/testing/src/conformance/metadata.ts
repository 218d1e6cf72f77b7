import path from 'node:path';
import { ConnectorType, connectorMetadataGuard } from '@logto/connector-kit';
import { expect, test } from 'vitest';
import { officialFactoryIds } from '../official-factory-ids.ts';
import { type Bench, makeConnector } from './bench.ts';

/** The provider's folder, which the test file stands in. */
const providerFolder = () => path.basename(path.resolve(expect.getState().testPath ?? '', '../..'));

/** What the host reads before anybody signs in. */
export const testMetadata = (bench: Bench) => {
  test('has metadata that the host accepts, in the four languages of its console', async () => {
    const { metadata, type, configGuard } = await makeConnector(bench);
    expect(type).toBe(ConnectorType.Social);
    expect(() => connectorMetadataGuard.parse(metadata)).not.toThrow();
    for (const phrases of [metadata.name, metadata.description]) {
      expect(Object.keys(phrases)).toEqual(expect.arrayContaining(['en', 'zh-CN', 'tr-TR', 'ko']));
    }
    expect(configGuard.safeParse(bench.mock.config).success).toBe(true);
  });

  test('has a factory ID that no other connector has', async () => {
    const { metadata } = await makeConnector(bench);
    expect(officialFactoryIds).not.toContain(metadata.id);
    // Folder names are unique, so IDs made of them are.
    expect(metadata.id).toBe(`social-${providerFolder()}`);
  });

  test('asks in its form for the keys that its guard knows', async () => {
    const { metadata, configGuard } = await makeConnector(bench);
    const keys = metadata.formItems?.map(({ key }) => key) ?? [];
    const extra = Object.fromEntries(['none', ...keys].map((key) => [key, bench.mock.config[key]]));
    const known = Object.keys(configGuard.parse({ ...extra, ...bench.mock.config }));
    expect(keys).toEqual(expect.arrayContaining(known));
    expect(keys).toEqual([...new Set(keys)]);
  });

  test('hides its secrets in the console', async () => {
    const { metadata } = await makeConnector(bench);
    const secrets = metadata.formItems?.filter(({ key }) => /secret$/i.test(key)) ?? [];
    for (const item of secrets) expect(item).toMatchObject({ isConfidential: true });
  });
};

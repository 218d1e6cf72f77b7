import path from 'node:path';
import { ConnectorType, connectorMetadataGuard } from '@logto/connector-kit';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { officialFactoryIds } from '../../host/official-factory-ids.ts';
import { type Bench, makeConnector } from '../bench/bench.ts';
import { testGuide } from './guide.ts';
import { providerFolder } from './provider-folder.ts';

/** The keys of a guard, below the checks and changes that stand on it. */
const shapeOf = (guard: z.ZodTypeAny): z.ZodRawShape => {
  if (guard instanceof z.ZodEffects) return shapeOf(guard.innerType());
  return guard instanceof z.ZodObject ? guard.shape : expect.fail('The guard of a configuration is one of a record.');
};

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
    const provider = path.basename(providerFolder());
    const mend = `In metadata.ts, give \`connectorMetadata\` the name of the folder: provider: '${provider}'.`;
    expect(metadata.id, mend).toBe(`social-${provider}`);
  });

  testGuide(bench);

  test('asks in its form for the keys that its guard knows, and for each once', async () => {
    const { metadata, configGuard } = await makeConnector(bench);
    expect(metadata.formItems?.map(({ key }) => key).sort()).toEqual(Object.keys(shapeOf(configGuard)).sort());
  });

  test('explains every key in its form', async () => {
    const { metadata } = await makeConnector(bench);
    const unexplained = metadata.formItems?.filter(({ description }) => !description).map(({ key }) => key);
    expect(unexplained, 'the keys whose `formItem` needs a `description`').toEqual([]);
  });

  test('hides its secrets in the console', async () => {
    const { metadata } = await makeConnector(bench);
    const secrets = metadata.formItems?.filter(({ key }) => /(secret|privatekey|pass)$/i.test(key)) ?? [];
    for (const item of secrets) expect(item).toMatchObject({ isConfidential: true });
  });
};

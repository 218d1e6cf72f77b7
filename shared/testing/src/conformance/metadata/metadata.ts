import path from 'node:path';
import { ConnectorConfigFormItemType, ConnectorType, connectorMetadataGuard } from '@logto/connector-kit';
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

  test('names and explains every key in its form', async () => {
    const { metadata } = await makeConnector(bench);
    const unexplained = metadata.formItems?.filter(
      ({ label, description, ...item }) => !label || !description || ('placeholder' in item && item.placeholder === ''),
    );
    const keys = unexplained?.map(({ key }) => key);
    expect(keys, 'the keys whose `formItem` needs a `label` and a `description`, and no empty `placeholder`').toEqual(
      [],
    );
  });

  test('offers in its form no choice that its guard refuses', async () => {
    const { metadata, configGuard } = await makeConnector(bench);
    const choices = metadata.formItems?.flatMap((item) =>
      'selectItems' in item ? item.selectItems.map((choice) => ({ item, choice })) : [],
    );
    expect(choices?.filter(({ choice }) => 'title' in choice && !choice.title)).toEqual([]);
    const refused = choices?.filter(({ item: { key, type }, choice }) => {
      const chosen = type === ConnectorConfigFormItemType.MultiSelect ? [choice.value] : choice.value;
      const { error } = configGuard.safeParse({ ...bench.mock.config, [key]: chosen });
      return error?.issues.some(({ path: [at] }) => at === key);
    });
    expect(refused).toEqual([]);
  });

  test('shows a field beside a value that another field can have', async () => {
    const { metadata } = await makeConnector(bench);
    const isPossible = ({ targetKey, expectValue }: { targetKey: string; expectValue?: unknown }) =>
      metadata.formItems?.some((item) => {
        if (item.key !== targetKey) return false;
        return 'selectItems' in item ? item.selectItems.some(({ value }) => value === expectValue) : true;
      });
    const conditions = metadata.formItems?.flatMap(({ showConditions = [] }) => showConditions);
    expect(conditions?.filter((condition) => !isPossible(condition))).toEqual([]);
  });

  test('hides its secrets in the console', async () => {
    const { metadata } = await makeConnector(bench);
    const secrets = metadata.formItems?.filter(({ key }) => /(secret|privatekey|pass)$/i.test(key)) ?? [];
    for (const item of secrets) expect(item).toMatchObject({ isConfidential: true });
  });
};

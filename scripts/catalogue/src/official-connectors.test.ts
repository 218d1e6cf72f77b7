import { officialFactoryIds } from '@logto-social/testing/simulator';
import { expect, test } from 'vitest';
import { officialConnectors } from './official-connectors.ts';
import { connectorOf } from './providers.ts';

test.each(officialConnectors)(
  'packages/$folder asks for all that Logto’s own is configured by, or says why not',
  async (official) => {
    const { metadata } = await connectorOf(official.folder);
    const asked = metadata.formItems?.map(({ key }) => key) ?? [];
    const missing = official.keys.split(' ').filter((key) => !asked.includes(key));
    expect(missing.sort()).toEqual(Object.keys(official.leftOut ?? {}).sort());
  },
);

test.each(officialConnectors)(
  'packages/$folder takes the place of Logto’s own',
  async ({ folder, target, platform, keys }) => {
    const { metadata } = await connectorOf(folder);
    // The administrator names the target of a standard one.
    expect(metadata).toMatchObject({ target: metadata.isStandard ? metadata.id : target, platform });
    const needed =
      metadata.formItems?.filter(({ required, defaultValue }) => required && defaultValue === undefined) ?? [];
    expect(keys.split(' ')).toEqual(expect.arrayContaining(needed.map(({ key }) => key)));
  },
);

test('each is known by the factory ID that no connector of ours may have', () => {
  const factoryIds = officialConnectors.map(({ factoryId }) => factoryId);
  // Logto's demo is for its own cloud.
  expect(factoryIds.sort()).toEqual([...officialFactoryIds].filter((id) => id !== 'logto-social-demo').sort());
});

import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listProviders, loadConnector } from './find-connectors.ts';

const packages = path.resolve(import.meta.dirname, '../../../packages');

test('lists the folders that hold a connector', async () => {
  const sources = await readdir(packages, { recursive: true });
  const folders = sources
    .filter((source) => /^[^/\\]+[/\\]src[/\\]index\.ts$/.test(source))
    .map((source) => path.dirname(path.dirname(source)));
  expect(await listProviders()).toEqual(folders.sort());
});

test('fails for a folder that holds none', async () => {
  await expect(loadConnector('no-such-provider')).rejects.toThrow();
});

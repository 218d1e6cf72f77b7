import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findConnectors, listProviders, loadConnector } from './find-connectors.ts';

const packages = path.resolve(import.meta.dirname, '../../../packages');

test('lists the folders that hold a connector', async () => {
  const folders = globSync('*/src/index.ts', { cwd: packages }).map((source) => source.split(path.sep)[0]);
  expect(await listProviders()).toEqual(folders.sort());
});

test('finds a connector in each, and none is left out', async () => {
  const problems: string[] = [];
  const connectors = await findConnectors((problem) => problems.push(problem));
  expect(problems).toEqual([]);
  expect([...connectors.keys()]).toEqual(await listProviders());
});

test('fails for a folder that holds none', async () => {
  await expect(loadConnector('no-such-provider')).rejects.toThrow();
});

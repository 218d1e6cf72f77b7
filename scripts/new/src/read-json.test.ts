import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readJson } from './read-json.ts';

test('JSON may be given itself', async () => {
  expect(await readJson(' {"id": 1}')).toEqual({ id: 1 });
});

test('JSON may be given as a file', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sample-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(path.join(folder, 'sample.json'), '{"id": 2}');
  expect(await readJson(path.join(folder, 'sample.json'))).toEqual({ id: 2 });
});

test.each([
  ['{"id": ', '--sample is no JSON'],
  ['no-such-file.json', 'there is no '],
])('%j is neither', async (given, words) => {
  await expect(readJson(given)).rejects.toThrow(words);
});

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { drawLogo } from './draw-logo.ts';

const emptyFolder = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'logo-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
};

test.each([
  ['discord', 'logos:discord-icon', false],
  ['strava', 'simple-icons:strava', false],
  ['github', 'logos:github-icon', true],
  ['no-such-provider', 'monogram:n', false],
])('the mark of %s is %s', async (provider, icon, hasDarkLogo) => {
  const folder = await emptyFolder();
  expect(await drawLogo(folder, provider)).toEqual({ icon, hasDarkLogo });
  expect(await readFile(path.join(folder, 'logo.svg'), 'utf8')).toContain(`<!-- ${icon} (`);
  expect((await readdir(folder)).includes('logo-dark.svg')).toBe(hasDarkLogo);
});

test('a chosen icon is drawn, or nothing', async () => {
  const folder = await emptyFolder();
  await expect(drawLogo(folder, 'discord', 'logos:no-such-icon')).rejects.toThrow('has no "no-such-icon"');
  expect(await readdir(folder)).toEqual([]);
  expect((await drawLogo(folder, 'discord', 'simple-icons:strava')).icon).toBe('simple-icons:strava');
});

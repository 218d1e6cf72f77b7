import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkRelease } from './check-release.ts';
import { run } from './run.ts';

const versions = { packageManager: 'pnpm@10.34.9', private: true };

/** A repository of two packages, of which one bundles what it shares. */
const files = (sentence: string) => ({
  'package.json': { ...versions, name: 'root', scripts: { build: 'node build.js' } },
  'pnpm-workspace.yaml': 'packages: [packages/*]\n',
  '.gitignore': 'lib/\nnode_modules/\n',
  '.changeset/config.json': { baseBranch: 'main' },
  'shared/sentence.js': `export const sentence = '${sentence}';\n`,
  'build.js': `
    const fs = require('node:fs');
    for (const name of ['bundling', 'plain']) {
      fs.mkdirSync('packages/' + name + '/lib', { recursive: true });
      const shared = name === 'bundling' ? fs.readFileSync('shared/sentence.js', 'utf8') : '';
      fs.writeFileSync('packages/' + name + '/lib/index.js', shared);
    }`,
  'packages/bundling/package.json': { name: '@example/bundling', version: '1.0.0', files: ['lib'] },
  'packages/plain/package.json': { name: '@example/plain', version: '1.0.0', files: ['lib'] },
});

const write = async (repository: string, contents: Record<string, unknown>) => {
  for (const [file, content] of Object.entries(contents)) {
    const target = path.join(repository, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, typeof content === 'string' ? content : JSON.stringify(content));
  }
};

const makeRepository = async (): Promise<string> => {
  const repository = await mkdtemp(path.join(tmpdir(), 'release-'));
  onTestFinished(() => rm(repository, { recursive: true, force: true }));
  await write(repository, files('It works.'));
  await run(['pnpm', 'install', '--offline'], repository);
  await run(['git', 'init', '--quiet', '--initial-branch', 'main'], repository);
  await run(['git', 'add', '--all'], repository);
  const author = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.com'];
  await run(['git', ...author, 'commit', '--quiet', '--message', 'Release'], repository);
  return repository;
};

const bundling = { name: '@example/bundling', files: ['lib/index.js'] };

describe('a change to what packages share', () => {
  test('cannot be released without a changeset for each package that bundles it', async () => {
    const repository = await makeRepository();
    const check = { repository, base: 'HEAD' };
    expect(await checkRelease(check)).toEqual([]);

    await write(repository, files('It works better.'));
    expect(await checkRelease(check)).toEqual([bundling]);

    expect(await checkRelease({ ...check, summary: 'Works better.' })).toEqual([]);
    expect(await checkRelease(check)).toEqual([]);
  }, 60_000);
});

test('before the first release every package needs a changeset', async () => {
  const unnamed = await checkRelease({ repository: await makeRepository(), base: undefined });
  expect(unnamed.map(({ name }) => name)).toEqual(['@example/bundling', '@example/plain']);
}, 60_000);

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { putPackage } from './put-package.ts';
import { startRegistry } from './start-registry.ts';

test('a registry gives what was published to it, and what was put there', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'registry-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const registry = await startRegistry(path.join(root, 'registry'));
  onTestFinished(registry.stop);
  const cwd = path.join(root, 'package');
  await mkdir(cwd);
  await writeFile(path.join(cwd, 'package.json'), JSON.stringify({ name: '@example/package', version: '1.2.3' }));

  const options = { cwd, env: { ...process.env, ...registry.environment } };
  await promisify(execFile)('npm', ['publish', '--access', 'public'], options);
  const { stdout } = await promisify(execFile)('npm', ['view', '@example/package', 'version'], options);
  expect(stdout.trim()).toBe('1.2.3');

  const { stdout: packed } = await promisify(execFile)('npm', ['pack', '@example/package', '--json'], options);
  const tarball = await readFile(path.join(cwd, JSON.parse(packed)[0].filename));
  await putPackage(registry, { name: '@example/other', version: '0.1.0' }, tarball, 'next');
  const { stdout: again } = await promisify(execFile)('npm', ['pack', '@example/other@next', '--json'], options);
  expect(JSON.parse(again)[0]).toMatchObject({ id: '@example/other@0.1.0', shasum: JSON.parse(packed)[0].shasum });
}, 30_000);

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { startRegistry } from './start-registry.ts';

test('a registry gives what was published to it', async () => {
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
}, 30_000);

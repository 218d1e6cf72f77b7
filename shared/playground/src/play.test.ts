import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { listProviders } from './find-connectors.ts';

const providers = await listProviders();
const [provider = ''] = providers;

const start = (args: readonly string[], environment: Record<string, string> = {}) =>
  spawn(process.execPath, [path.join(import.meta.dirname, 'play.ts'), ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const run = async (...args: string[]) => {
  const child = start(args);
  const [out, err, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { out, err, exitCode };
};

test.concurrent('prints one JSON object and nothing else', async () => {
  const { out, exitCode } = await run('--once', provider);
  expect(exitCode).toBe(0);
  const printed: unknown = JSON.parse(out);
  expect(printed).toEqual({ provider, user: expect.any(Object), requests: expect.any(Array) });
  expect(printed).toMatchObject({ user: { id: expect.any(String), rawData: expect.anything() } });
});

test.concurrent('exits 1 when the sign-in fails', async () => {
  const { out, err, exitCode } = await run('--once', provider, '--deny');
  expect(exitCode).toBe(1);
  expect(out).toBe('');
  expect(JSON.parse(err)).toMatchObject({
    code: 'authorization_failed',
    data: { errorDescription: expect.any(String) },
  });
});

test.concurrent('exits 2 for a provider that it does not know, and names those that it does', async () => {
  const { out, err, exitCode } = await run('--', '--once', 'nobody');
  expect(exitCode).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(providers.join(', '));
});

test.concurrent('serves the playground at PORT, on loopback', async ({ onTestFinished }) => {
  const child = start([], { PORT: '0' });
  onTestFinished(() => void child.kill());
  const [line] = await once(child.stdout, 'data');
  const [url = ''] = /http:\/\/localhost:\d+/.exec(String(line)) ?? [];
  const page = await fetch(url).then((response) => response.text());
  expect(page).toContain(`/sign-in/${provider}`);
});

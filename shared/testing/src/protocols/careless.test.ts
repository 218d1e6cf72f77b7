import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const reportGuard = z.object({
  testResults: z.array(z.object({ assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })) })),
});

/** The tests that fail, of those over connectors with a hole. */
const failures = async (): Promise<string[]> => {
  const directory = await mkdtemp(path.join(tmpdir(), 'careless-'));
  const report = path.join(directory, 'report.json');
  const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const config = path.join(import.meta.dirname, 'careless.config.ts');
  const about = 'signs the documented person in|the callback|an assertion';
  const reporting = ['--reporter=json', `--outputFile=${report}`];
  const parameters = [vitest, 'run', '--config', config, '--testNamePattern', about, ...reporting];
  await new Promise<void>((resolve) => {
    execFile(process.execPath, parameters, () => resolve());
  });
  const { testResults } = reportGuard.parse(JSON.parse(await readFile(report, 'utf8')));
  await rm(directory, { recursive: true });
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
};

test('the suite finds the hole of each connector that has one', async () => {
  const found = await failures();
  const expected = [
    'OpenID 2.0 without asking the provider the callback that the visitor has changed makes them nobody else',
    'OpenID 2.0 without asking the provider an assertion that somebody else has signed is refused',
    'OAuth 1.0 without the verifier of 1.0a signs the documented person in with the documented number of requests',
    'a widget without its signature the callback that the visitor has changed makes them nobody else',
    'a widget without its signature an assertion that somebody else has signed is refused',
  ];
  expect(found).toEqual(expect.arrayContaining(expected));
});

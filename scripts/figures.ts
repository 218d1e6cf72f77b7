import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProviderMock } from '../shared/testing/src/simulator.ts';

const root = path.resolve(import.meta.dirname, '..');
const packages = path.join(root, 'packages');

/** Lines of a file; none where a provider needs no such file. */
const countLines = async (file: string) =>
  readFile(file, 'utf8').then(
    (text) => text.trimEnd().split('\n').length,
    () => 0,
  );

const sizeOf = async (file: string) =>
  stat(file).then(
    ({ size }) => `${(size / 1024).toFixed(1)} KB`,
    () => 'not built',
  );

const requestsOf = async (provider: string): Promise<number> => {
  const { mock }: { mock: ProviderMock } = await import(
    pathToFileURL(path.join(packages, provider, 'src/mock.ts')).href
  );
  return mock.requests;
};

const describe = async (provider: string): Promise<Record<string, string | number>> => {
  const source = (file: string) => path.join(packages, provider, 'src', file);
  const lines = await Promise.all(['index.ts', 'constant.ts', 'types.ts'].map((file) => countLines(source(file))));
  return {
    provider,
    lines: lines.reduce((sum, count) => sum + count, 0),
    'lib/index.js': await sizeOf(path.join(packages, provider, 'lib/index.js')),
    requests: await requestsOf(provider),
  };
};

const coverage = async () => {
  const summary = await readFile(path.join(root, 'coverage/coverage-summary.json'), 'utf8').catch(() => undefined);
  if (!summary) return 'unknown: run `pnpm check` first';
  const { total } = JSON.parse(summary);
  return `${total.statements.pct} % of statements, ${total.branches.pct} % of branches`;
};

const providers = (await readdir(packages)).sort();
console.table(await Promise.all(providers.map(describe)));
console.info('lines: index.ts, constant.ts and types.ts together');
console.info('requests: of a first sign-in, the provider’s keys included');
console.info(`coverage of shared/oauth2: ${await coverage()}`);

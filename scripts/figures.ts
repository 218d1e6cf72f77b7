import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProviderMock } from '../shared/testing/src/simulator.ts';
import { linesOf } from './catalogue/src/lines-of.ts';

const root = path.resolve(import.meta.dirname, '..');
const packages = path.join(root, 'packages');

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
  return {
    provider,
    lines: linesOf(provider),
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

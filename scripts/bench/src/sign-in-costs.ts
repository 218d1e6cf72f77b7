/**
 * Signs in again and again with every contender in turn, in a process of its own against a provider in another, and
 * writes what a sign-in cost to standard output.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { type ConnectorFolders, oauth2Contenders, oidcContenders, type SignIn } from './contenders.ts';
import { loadPeers } from './load-peers.ts';
import { median } from './median.ts';
import type { ProviderMessage } from './provider.ts';

/** What one sign-in cost: requests, and microseconds of CPU in all threads. */
export type SignInCost = { requests: number; microseconds: number };

/** What every contender's sign-in cost, by protocol. */
export type SignInCosts = Record<'oauth2' | 'oidc', Record<string, SignInCost>>;

/** Turns of each contender, of which the median counts. */
const rounds = 25;

/** Sign-ins of a turn. */
const turns = 40;

/** Sign-ins before the first turn, so that what is compiled and fetched once does not count. */
const warmUp = 2_000;

const [folders, peersRoot] = process.argv.slice(2);
if (!folders || !peersRoot)
  throw new Error('Usage: sign-in-costs <folders of connectors as JSON> <folder of the peers>');

const provider = fork(path.join(import.meta.dirname, 'provider.ts'));
const hear = async (): Promise<ProviderMessage> => (await once(provider, 'message'))[0];

const requestsOf = async (signIn: SignIn): Promise<number> => {
  const ask = async () => {
    provider.send('requests');
    const message = await hear();
    return 'requests' in message ? message.requests : Number.NaN;
  };
  await ask();
  await signIn();
  return ask();
};

const repeat = async (signIn: SignIn, times: number) => {
  for (let time = 0; time < times; time += 1) await signIn();
};

const microsecondsOf = async (signIn: SignIn): Promise<number> => {
  const before = process.cpuUsage();
  await repeat(signIn, turns);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / turns;
};

const measure = async (contenders: Record<string, SignIn>): Promise<Record<string, SignInCost>> => {
  const measured = Object.entries(contenders).map(([name, signIn]) => ({ name, signIn, costs: [] as number[] }));
  for (const { signIn } of measured) await repeat(signIn, warmUp);
  for (let round = 0; round < rounds; round += 1) {
    for (const { signIn, costs } of measured) costs.push(await microsecondsOf(signIn));
  }
  const summaries: [string, SignInCost][] = [];
  for (const { name, signIn, costs } of measured) {
    summaries.push([name, { requests: await requestsOf(signIn), microseconds: median(costs) }]);
  }
  return Object.fromEntries(summaries);
};

const begun = await hear();
const origin = 'origin' in begun ? begun.origin : '';
const peers = await loadPeers(peersRoot);
const directories: ConnectorFolders = JSON.parse(folders);
const costs: SignInCosts = {
  oauth2: await measure(await oauth2Contenders(origin, directories, peers)),
  oidc: await measure(await oidcContenders(origin, directories, peers)),
};
process.stdout.write(JSON.stringify(costs));
provider.disconnect();

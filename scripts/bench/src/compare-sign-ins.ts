import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ConnectorFolders } from './contenders.ts';
import type { SignInCost, SignInCosts } from './sign-in-costs.ts';

const script = path.join(import.meta.dirname, 'sign-in-costs.ts');

const titles = { oauth2: 'Signing in with OAuth 2.0', oidc: 'Signing in with OpenID Connect' };

/** A cost beside those that it is held against. */
const row = ({ requests, microseconds }: SignInCost, costs: Record<string, SignInCost>) => {
  const times = (name: string) => Number((microseconds / (costs[name]?.microseconds ?? Number.NaN)).toFixed(2));
  return { requests, '× bare fetch': times('bare fetch'), '× ky': times('ky'), '× Logto’s own': times('Logto’s own') };
};

/**
 * Prints what CPU a sign-in costs, against what it costs with others: ratios, since each machine has times of its own.
 *
 * @param folders where the connectors are, these and Logto's own.
 * @param peersRoot where the other libraries are installed.
 */
export const compareSignIns = async (folders: ConnectorFolders, peersRoot: string) => {
  const { stdout } = await promisify(execFile)(process.execPath, [script, JSON.stringify(folders), peersRoot]);
  const measured: SignInCosts = JSON.parse(stdout);
  for (const [protocol, costs] of [
    ['oauth2', measured.oauth2],
    ['oidc', measured.oidc],
  ] as const) {
    console.info(titles[protocol]);
    console.table(Object.fromEntries(Object.entries(costs).map(([name, cost]) => [name, row(cost, costs)])));
  }
};

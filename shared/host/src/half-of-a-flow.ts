/**
 * One half of a sign-in, in a process of its own: reads {@link Half} from standard input, and writes what `beginFlow`
 * or the connector's `getUserInfo` gives to standard output.
 */
import { text } from 'node:stream/consumers';
import type { ConnectorSession } from '@logto/connector-kit';
import { beginFlow, redirectUri } from './begin-flow.ts';
import { loadHost } from './load-host.ts';

/** What the process needs to know. */
export type Half = {
  /** `node_modules` of the host's core. */
  modules: string;
  /** The connector's folder. */
  directory: string;
  config: unknown;
  /** For the second half: the callback, and what the first half left in the session. */
  second?: { callback: Record<string, string>; session: ConnectorSession };
};

const { modules, directory, config, second }: Half = JSON.parse(await text(process.stdin));
const { loadConnector } = await loadHost(modules);
const createConnector = await loadConnector(directory, false);
const connector = await createConnector({ getConfig: async () => config });
const result = second
  ? await connector.getUserInfo({ redirectUri, ...second.callback }, async () => second.session)
  : await beginFlow(connector);
process.stdout.write(JSON.stringify(result));

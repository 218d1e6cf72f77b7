/**
 * A sign-in with each connector of some hosts, or one half of it, in a process of its own and on whichever Node runs it:
 * reads {@link SignIns} from standard input and writes a {@link SignInsResult} for each host to standard output.
 *
 * The provider is simulated in the process; its answer to an authorization URI does not depend on who made it.
 */
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { ConnectorSession } from '@logto/connector-kit';
import { loadHost } from '@logto-social/host/load-host';
import { deliverCallback, getResponse, type ProviderMock, simulateProvider } from '@logto-social/testing/simulator';
import { http } from 'msw';
import { setupServer } from 'msw/node';

/** What a sign-in leaves behind at its half. */
export type Begun = Record<string, { uri: string; session: ConnectorSession }>;

/** `node_modules` of a host's core, and the folder of its connectors. */
export type HostFolders = { modules: string; connectors: string };

/** What the process is to do. */
export type SignIns = {
  hosts: readonly HostFolders[];
  /** The root of the repository, for what the providers document. */
  repository: string;
  /** Whether they end at the redirect to the provider. */
  half?: 'first';
  /** What that left behind, where the process goes on from there. */
  begun?: Begun;
};

/** By the factory ID of each connector: what its first half left behind, and how its second ended. */
export type SignInsResult = { begun: Begun; ended: Record<string, string> };

const redirectUri = 'https://logto.example.com/callback/connector-id';
const { hosts, repository, half, begun = {} }: SignIns = JSON.parse(await text(process.stdin));
const server = setupServer();
server.listen({ onUnhandledFrame: 'error' });

const readMock = async (factoryId: string): Promise<ProviderMock> => {
  const file = path.join(repository, 'packages', factoryId.replace(/^social-/, ''), 'src/mock.ts');
  return (await import(pathToFileURL(file).href)).mock;
};

const signInWith = async ({ modules, connectors }: HostFolders): Promise<SignInsResult> => {
  const host = await loadHost(modules);
  const factories = await host.loadConnectorFactories(await host.getConnectorPackagesFromDirectory(connectors), false);
  const result: SignInsResult = { begun: {}, ended: {} };
  for (const factory of factories) {
    const { id } = factory.metadata;
    const mock = await readMock(id);
    const provider = simulateProvider(mock);
    server.resetHandlers(http.all('*', ({ request }) => getResponse(provider.handlers, request)));
    const { rawConnector } = await host.buildRawConnector(factory, async () => mock.config);
    let session: ConnectorSession = begun[id]?.session ?? {};
    const setSession = async (next: ConnectorSession) => {
      session = next;
    };
    try {
      const uri =
        begun[id]?.uri ??
        (await rawConnector.getAuthorizationUri(
          { state: 'state', redirectUri, connectorId: 'connector-id', connectorFactoryId: id, jti: 'jti', headers: {} },
          setSession,
        ));
      result.begun[id] = { uri, session };
      if (half === 'first') continue;
      const answered = await provider.authorize(uri, 'allow');
      const caller = { setSession, peekSession: async () => session };
      const callback = await deliverCallback(rawConnector, caller, answered);
      const person = await rawConnector.getUserInfo({ redirectUri, ...callback }, async () => session);
      result.ended[id] = person.id === mock.user.id ? 'signed in' : 'signed in as somebody else';
    } catch (error) {
      const isClear = error instanceof host.ConnectorError && /\w/.test(String(Object(error.data).errorDescription));
      result.ended[id] = `${isClear ? 'refused' : 'failed'}: ${error instanceof Error ? error.message : 'unknown'}`;
    }
  }
  return result;
};

const results: SignInsResult[] = [];
for (const host of hosts) results.push(await signInWith(host));
server.close();
process.stdout.write(JSON.stringify(results));

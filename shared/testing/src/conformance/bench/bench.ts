import type { CreateConnector, GetSession, SocialConnector } from '@logto/connector-kit';
import { type Caller, signInPage } from '../../host/callers.ts';
import { deliverCallback } from '../../host/deliver-callback.ts';
import type { ProviderMock } from '../../mock/provider-mock.ts';
import type { Departure, SimulatedProvider } from '../../mock/simulated-provider.ts';
import { simulateProvider } from '../../simulator/simulate-provider.ts';
import type { Network } from '../network/network.ts';

/** What every part of the suite works with. */
export type Bench = {
  createConnector: CreateConnector<SocialConnector>;
  mock: ProviderMock;
  server: Network;
  /** Every request since the test began, as `METHOD URL`. */
  requests: string[];
};

/** The redirect URI that a host shows for a connector. */
export const redirectUri = 'https://logto.example.com/callback/connector-id';

/** What the host chose for this sign-in. */
export const state = 'state-of-the-host';
export const jti = 'jti';

/** The connector as the host makes it, with the administrator's configuration. */
export const makeConnector = async (
  { createConnector, mock }: Bench,
  config: unknown = mock.config,
): Promise<SocialConnector> => createConnector({ getConfig: async () => config });

/** The first half of a sign-in: the URI that the browser is sent to. */
export const begin = async (
  bench: Bench,
  { caller, config, scope }: { caller: Caller; config?: unknown; scope?: string },
): Promise<string> => {
  const connector = await makeConnector(bench, config);
  return connector.getAuthorizationUri(
    {
      state,
      redirectUri,
      connectorId: 'connector-id',
      connectorFactoryId: connector.metadata.id,
      jti,
      headers: {},
      ...(scope !== undefined && { scope }),
    },
    caller.setSession,
  );
};

/** What a test changes of a sign-in that would otherwise succeed. */
export type Changes = {
  caller?: Caller;
  config?: unknown;
  decision?: 'allow' | 'deny';
  /** Makes the provider depart from what it documents. */
  departure?: Departure;
  /** Replaces what the provider documents. */
  mock?: ProviderMock;
  /** Happens between the two halves. */
  meanwhile?: (provider: SimulatedProvider) => void;
  /** Changes what the provider sends. */
  answer?: (parameters: Record<string, string>) => Record<string, string>;
  /** Changes the callback's parameters, as the browser brings them. */
  callback?: (parameters: Record<string, string>) => Record<string, string>;
};

/** What the host gets. */
export type Outcome = { userInfo: Awaited<ReturnType<SocialConnector['getUserInfo']>>; tokenResponse: unknown };

const unchanged = (parameters: Record<string, string>) => parameters;

/** A sign-in up to the connector's last part: it, and what it is handed. */
type Arrival = { connector: SocialConnector; passedOn: Record<string, string>; getSession: GetSession };

/** A sign-in, as the host drives it, until the browser is back from the simulated provider. */
export const comeBack = async (bench: Bench, changes: Changes = {}): Promise<Arrival> => {
  const { caller = signInPage(), decision = 'allow', answer = unchanged, callback = unchanged } = changes;
  const provider = simulateProvider(changes.mock ?? bench.mock, changes.departure);
  const { sign = unchanged } = provider;
  bench.server.use(...provider.handlers);
  const uri = await begin(bench, { caller, config: changes.config });
  const parameters = await provider.authorize(uri, decision);
  changes.meanwhile?.(provider);
  const connector = await makeConnector(bench, changes.config);
  const delivered = await deliverCallback(connector, caller, sign(answer(parameters)));
  return { connector, passedOn: caller.passOn(callback(delivered), redirectUri), getSession: caller.getSession };
};

/** A whole sign-in, as the host drives it, against the simulated provider. */
export const signIn = async (bench: Bench, changes: Changes = {}): Promise<Outcome> => {
  const { connector, passedOn, getSession } = await comeBack(bench, changes);
  const { userInfo, tokenResponse } = (await connector.getTokenResponseAndUserInfo?.(passedOn, getSession)) ?? {
    userInfo: await connector.getUserInfo(passedOn, getSession),
  };
  return { userInfo, tokenResponse };
};

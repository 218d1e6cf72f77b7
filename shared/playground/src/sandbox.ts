import type { Counterpart } from './counterpart.ts';
import { embedProvider, isEmbeddable } from './embedded.ts';
import type { Connector } from './find-connectors.ts';
import { openNetwork } from './record-requests.ts';
import { beginSignIn, type SignIn } from './sign-in.ts';
import { simulated } from './simulated.ts';

/** Where every provider is within this computer. */
export type Sandbox = {
  /** Begins a sign-in against the connector's provider. */
  begin: (connector: Connector, redirectUri: string) => Promise<SignIn>;
  close: () => Promise<void>;
};

/** Opens a sandbox. Only one at a time can be open in a process, since it takes the network away from it. */
export const openSandbox = (): Sandbox => {
  const network = openNetwork();
  const embedded = embedProvider();
  const counterpartOf = async (connector: Connector, redirectUri: string): Promise<Counterpart> =>
    isEmbeddable(connector) ? embedded.counterpart(redirectUri) : simulated(connector.mock);

  return {
    begin: async (connector, redirectUri) =>
      beginSignIn({
        connector,
        counterpart: await counterpartOf(connector, redirectUri),
        redirectUri,
        recordRequests: network.recordRequests,
      }),
    close: async () => {
      network.close();
      await embedded.close();
    },
  };
};

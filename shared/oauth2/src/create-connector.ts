import type { CreateConnector, SocialConnector } from '@logto/connector-kit';
import { authorizationCallback } from './authorization-callback.ts';
import { type ConnectorParts, composeConnector } from './compose-connector.ts';
import type { FromConfig } from './from-config.ts';
import type { TokenResponse } from './token-response.ts';

/** A connector whose callback gives a code, which is exchanged for tokens. */
export type ConnectorDefinition<Config> = Omit<
  ConnectorParts<Config, string, TokenResponse>,
  'authorizationCallbackHandler'
> & {
  /** The provider's issuer, where it has one: an `iss` in the callback must equal it (RFC 9207 §2.4). */
  issuer?: FromConfig<Config, string | undefined>;
  /** The standard's handler unless the provider's callback departs from it. */
  authorizationCallbackHandler?: ConnectorParts<Config, string, TokenResponse>['authorizationCallbackHandler'];
};

/** Composes a provider's functions into the connector that a Logto host loads, with the standard's callback. */
export const createConnector = <Config>({
  issuer,
  authorizationCallbackHandler = authorizationCallback(issuer),
  ...parts
}: ConnectorDefinition<Config>): CreateConnector<SocialConnector> =>
  composeConnector({ ...parts, authorizationCallbackHandler });

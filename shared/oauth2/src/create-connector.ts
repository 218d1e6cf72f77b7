import type { CreateConnector, SocialConnector } from '@logto/connector-kit';
import { type AuthorizationResponse, authorizationCallback } from './authorization-callback.ts';
import { type ConnectorParts, composeConnector } from './compose-connector.ts';
import type { ClientConfig } from './connector-config.ts';
import type { TokenResponse } from './token-response.ts';

/** A connector whose callback gives a code, which is exchanged for tokens. */
export type ConnectorDefinition<Config, Tokens extends Partial<TokenResponse> = TokenResponse> = Omit<
  ConnectorParts<Config, string, Tokens>,
  'authorizationCallbackHandler'
> &
  AuthorizationResponse<Config>;

/** Composes a provider's functions into the connector that a Logto host loads, with the standard's callback. */
export const createConnector = <
  Config extends Pick<ClientConfig, 'clientId'>,
  Tokens extends Partial<TokenResponse> = TokenResponse,
>({
  issuer,
  readCallback,
  ...parts
}: ConnectorDefinition<Config, Tokens>): CreateConnector<SocialConnector> =>
  composeConnector({ ...parts, authorizationCallbackHandler: authorizationCallback({ issuer, readCallback }) });

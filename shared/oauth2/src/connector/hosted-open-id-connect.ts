import type { CreateConnector, SocialConnector } from '@logto/connector-kit';
import type { ClientAuthentication, SecretClient } from '../client-authentication/client-authentication.ts';
import type { InstanceConfig } from '../configuration/instance-url.ts';
import { discoveredInstance } from '../id-token/discovered-instance.ts';
import { type OpenIdConnect, openIdConnect } from '../id-token/open-id-connect.ts';
import { type StandardClaims, standardClaims } from '../identity/standard-claims.ts';
import { type ConnectorDefinition, createConnector } from './create-connector.ts';

/** What only the provider can say of itself. */
export type HostedOpenIdConnect<Config> = Pick<ConnectorDefinition<Config>, 'metadata' | 'config'> & {
  /** The scope that is asked for unless the administrator has another. */
  scope: string;
  /** The method that the provider documents, or sets up for a new client. */
  clientAuthentication: ClientAuthentication<Config>;
  /** What the claims mean: what the standard says, unless the provider departs from it. */
  claims?: Pick<OpenIdConnect<Config, StandardClaims>, 'guard' | 'toUserInfo'>;
};

/**
 * A connector for an OpenID provider whose administrator enters its issuer: endpoints and keys come from its metadata
 * (OpenID Connect Discovery §4), the person from the claims. Refresh tokens are used where it issues any.
 */
export const hostedOpenIdConnect = <Config extends InstanceConfig & SecretClient>({
  metadata,
  config,
  scope,
  clientAuthentication,
  claims = standardClaims,
}: HostedOpenIdConnect<Config>): CreateConnector<SocialConnector> => {
  const { provider, authorizationEndpoint, tokenEndpoint, issuer } = discoveredInstance();
  const token = { endpoint: tokenEndpoint, clientAuthentication };
  return createConnector({
    metadata,
    config,
    issuer,
    getAuthorizationUri: { endpoint: authorizationEndpoint, scope },
    getAccessToken: token,
    refresh: token,
    getUserInfo: openIdConnect({ provider, ...claims }),
  });
};

import {
  clientSecretBasic,
  createConnector,
  discoveredEndpoints,
  doubtedClaims,
  expiringCache,
  type InstanceConfig,
  openIdConnect,
  type ProviderMetadata,
  requestProviderMetadata,
} from '@logto-social/oauth2';
import { metadata } from './metadata.ts';
import { config } from './types.ts';

const known = expiringCache<ProviderMetadata>({ lifetime: 10 * 60 * 1000 });

/**
 * https://fusionauth.io/docs/lifecycle/authenticate-users/oauth/issuer-validation#the-issuer-value: the issuer is a text of
 * the tenant, "an opaque string" such as `acme.com`. So it is known from the metadata alone, which are asked for by URL.
 */
const { provider, authorizationEndpoint, tokenEndpoint, issuer } = discoveredEndpoints(
  ({ instanceUrl }: InstanceConfig) =>
    known(instanceUrl, () => requestProviderMetadata(`${instanceUrl}/.well-known/openid-configuration`)),
);
const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic };

export default createConnector({
  metadata,
  config,
  issuer,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: 'openid profile email' },
  getAccessToken: token,
  refresh: token,
  /** https://github.com/FusionAuth/fusionauth-site/issues/950: the flag says yes of everybody where nobody has to verify. */
  getUserInfo: openIdConnect({ provider, ...doubtedClaims }),
});

import type { CallbackIssuer } from '../authorization/authorization-callback.ts';
import type { ProviderMetadata } from './provider-metadata.ts';

/**
 * What a connector is wired from, of an OpenID provider that describes itself (OpenID Connect Discovery §3).
 *
 * @param provider how the configured provider describes itself.
 */
export const discoveredEndpoints = <Config>(provider: (config: Config) => Promise<ProviderMetadata>) => ({
  provider,
  authorizationEndpoint: async (config: Config) => (await provider(config)).authorizationEndpoint,
  tokenEndpoint: async (config: Config) => (await provider(config)).tokenEndpoint,
  issuer: async (config: Config): Promise<CallbackIssuer> => {
    const { issuer, sendsIssuer } = await provider(config);
    return { accepts: (iss) => iss === issuer, isRequired: sendsIssuer === true };
  },
});

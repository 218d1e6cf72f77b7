import type { CallbackIssuer } from '../authorization/authorization-callback.ts';
import { atInstance, type InstanceConfig } from '../configuration/instance-url.ts';
import { discover } from './discover.ts';

/**
 * An OpenID provider that people host themselves and that describes itself (OpenID Connect Discovery §4): what a
 * connector is wired from, of the configured instance.
 *
 * @param path what follows the URL of the instance in its issuer, such as the `/` that some providers end it with.
 */
export const discoveredInstance = (path = '') => {
  const issuerOf = atInstance(path);
  const provider = async (config: InstanceConfig) => discover(issuerOf(config));
  return {
    provider,
    authorizationEndpoint: async (config: InstanceConfig) => (await provider(config)).authorizationEndpoint,
    tokenEndpoint: async (config: InstanceConfig) => (await provider(config)).tokenEndpoint,
    issuer: async (config: InstanceConfig): Promise<CallbackIssuer> => {
      const { issuer, sendsIssuer } = await provider(config);
      return { accepts: (iss) => iss === issuer, isRequired: sendsIssuer === true };
    },
  };
};

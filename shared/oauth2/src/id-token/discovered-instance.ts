import type { CallbackIssuer } from '../authorization/authorization-callback.ts';
import type { InstanceConfig } from '../configuration/instance-url.ts';
import { discover } from './discover.ts';

/**
 * An OpenID provider that stands where its administrator put it and describes itself (OpenID Connect Discovery §4): what
 * a connector is wired from, of the configured instance. Its issuer is the URL of the instance, which some providers
 * end with a slash.
 */
export const discoveredInstance = () => {
  const provider = async ({ instanceUrl }: InstanceConfig) => discover(instanceUrl, `${instanceUrl}/`);
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

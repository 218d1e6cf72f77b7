import type { InstanceConfig } from '../configuration/instance-url.ts';
import { discover } from './discover.ts';
import { discoveredEndpoints } from './discovered-endpoints.ts';

/**
 * An OpenID provider that stands where its administrator put it and describes itself (OpenID Connect Discovery §4): what
 * a connector is wired from, of the configured instance. Its issuer is the URL of the instance, which some providers
 * end with a slash.
 */
export const discoveredInstance = () =>
  discoveredEndpoints(({ instanceUrl }: InstanceConfig) => discover(instanceUrl, `${instanceUrl}/`));

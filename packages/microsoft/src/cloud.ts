import { clouds, defaultGraph } from './constant.ts';
import { anyTenant } from './tenant.ts';

/** One of Microsoft's clouds, or an external tenant, which is a cloud of its own. */
export type Cloud = {
  /** The address that the administrator entered, as an origin. */
  instance: string;
  /** Every address that belongs to it; {@link anyTenant} stands for the ID of the tenant. */
  instances: readonly string[];
  /** The Graph that keeps its profiles. */
  graph: string;
};

/** https://learn.microsoft.com/en-us/entra/identity-platform/security-tokens#token-endpoints-and-issuers */
const externalTenant = /^https:\/\/[a-z\d-]+\.ciamlogin\.com$/;

const knownAt = (instance: string): Omit<Cloud, 'instance'> | undefined =>
  externalTenant.test(instance)
    ? { instances: [instance, `https://${anyTenant}.ciamlogin.com`], graph: defaultGraph }
    : clouds.find(({ instances }) => instances.includes(instance));

/**
 * The cloud at an address that an administrator enters: one that Microsoft documents, or an external tenant.
 *
 * @param address may end in a slash, but has no path, port, user name, query or fragment.
 * @returns undefined where nothing of Microsoft's is there.
 */
export const cloudAt = (address: string): Cloud | undefined => {
  if (!URL.canParse(address)) return undefined;
  const { href, origin } = new URL(address);
  const known = href === `${origin}/` ? knownAt(origin) : undefined;
  return known && { ...known, instance: origin };
};

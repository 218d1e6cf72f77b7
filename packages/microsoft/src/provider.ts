import { expiringCache, failure, type ProviderMetadata, requestProviderMetadata } from '@logto-social/oauth2';
import { anyTenant, isSeveral, isTenantId } from './tenant.ts';
import type { Config } from './types.ts';

/** What signs people in, as it describes itself. */
export type Provider = ProviderMetadata & {
  /** The ID of the one tenant whose accounts may sign in, or {@link anyTenant}. */
  tenant: string;
};

type Tenant = Pick<Config, 'cloudInstance' | 'tenantId'>;

const known = expiringCache<Provider>({ lifetime: 10 * 60 * 1000 });

/** The tenant that an issuer names; undefined where it is another than the configured one. */
const namedTenant = (issuer: string, tenantId: string): string | undefined => {
  const tenant = issuer.split('/')[3] ?? '';
  if (tenant === anyTenant) return isSeveral(tenantId) ? tenant : undefined;
  // Tenants given by a word or by a domain have an ID that the metadata know.
  return isTenantId(tenant) && (tenant === tenantId || !isTenantId(tenantId)) ? tenant : undefined;
};

const request = async ({ cloudInstance, tenantId }: Tenant): Promise<Provider> => {
  const url = `${cloudInstance.instance}/${tenantId}/v2.0/.well-known/openid-configuration`;
  const metadata = await requestProviderMetadata(url);
  const refuse = (field: string) => failure('responseInvalid', { field });

  const tenant = namedTenant(metadata.issuer, tenantId);
  if (!tenant) throw refuse('issuer');
  const instances = cloudInstance.instances.map((instance) => instance.replaceAll(anyTenant, tenant));
  if (!instances.some((instance) => metadata.issuer === `${instance}/${tenant}/v2.0`)) throw refuse('issuer');

  const belongs = (endpoint: string) => instances.includes(new URL(endpoint).origin);
  if (!belongs(metadata.authorizationEndpoint)) throw refuse('authorization_endpoint');
  if (!belongs(metadata.tokenEndpoint)) throw refuse('token_endpoint');
  if (!belongs(metadata.jwksUri)) throw refuse('jwks_uri');
  return { ...metadata, tenant };
};

/**
 * What signs the accounts of a tenant in, as its metadata describe it, which are kept for ten minutes.
 *
 * Their issuer is not always where they were asked for: it spells the tenant by its ID and the cloud by its present
 * address, and has a placeholder for several tenants. So the tenant must be the configured one, and every address one
 * of the configured cloud.
 *
 * https://learn.microsoft.com/en-us/entra/identity-platform/access-tokens#validate-the-issuer
 *
 * @param tenant whose accounts may sign in, and where.
 * @throws ConnectorError `responseInvalid` where the metadata are another's; otherwise as `requestProviderMetadata`.
 */
export const provider = (tenant: Tenant): Promise<Provider> =>
  known(`${tenant.cloudInstance.instance}/${tenant.tenantId}`, () => request(tenant));

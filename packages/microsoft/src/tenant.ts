import { defaultGraphHost, graphHosts, personalAccountsTenant } from './constant.ts';

/** The part of the configuration that says whose accounts may sign in. */
export type Tenant = { cloudInstance: string; tenantId: string };

const cloud = ({ cloudInstance }: Tenant) => cloudInstance.replace(/\/+$/, '');

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The base of a tenant's endpoints. */
export const authority = (tenant: Tenant): string => `${cloud(tenant)}/${tenant.tenantId}`;

/** Where the tenant's cloud keeps profiles. */
export const profileEndpoint = (tenant: Tenant): string => `${graphHosts[cloud(tenant)] ?? defaultGraphHost}/v1.0/me`;

/**
 * Whether accounts of more than one organization may sign in: with anything but the ID or a domain of one. Personal
 * accounts have a tenant of their own, which is no organization.
 */
export const isMultiTenant = ({ tenantId }: Tenant): boolean => {
  const isOrganization = guid.test(tenantId) && tenantId.toLowerCase() !== personalAccountsTenant;
  return !isOrganization && !tenantId.includes('.');
};

/**
 * The issuer that an ID token must name.
 *
 * Every tenant signs with the same keys, so the issuer alone tells them apart: one tenant's tokens name that tenant,
 * `consumers` personal accounts only, `organizations` any tenant but theirs, and `common` whichever tenant the token
 * itself speaks of. A tenant given by its domain is known by the endpoint that the token came from.
 *
 * https://learn.microsoft.com/en-us/entra/identity-platform/access-tokens#multitenant-applications
 *
 * @param tid the `tid` claim of the token.
 */
export const expectedIssuer = (tenant: Tenant, tid: unknown): string => {
  // Microsoft reads them in either case.
  const tenantId = tenant.tenantId.toLowerCase();
  const named = typeof tid === 'string' && guid.test(tid) ? tid : 'none';
  const isPersonal = named === personalAccountsTenant;
  const ofTenant = guid.test(tenantId) ? tenantId : named;
  const ofConsumers = tenantId === 'consumers' ? personalAccountsTenant : ofTenant;
  const expected = tenantId === 'organizations' && isPersonal ? 'none' : ofConsumers;
  return `${cloud(tenant)}/${expected}/v2.0`;
};

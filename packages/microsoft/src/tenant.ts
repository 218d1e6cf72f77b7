import { failure } from '@logto-social/oauth2';
import { personalAccountsTenant } from './constant.ts';

/** Stands for whichever tenant a token speaks of, as Microsoft's metadata spell it. */
export const anyTenant = '{tenantid}';

/** What an administrator enters for several tenants at once. */
const several = ['common', 'organizations', 'consumers'];

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

const domain = /^(?:[a-z\d-]{1,63}\.)+[a-z][a-z\d-]{1,62}$/;

/** Whether a text stands for several tenants. */
export const isSeveral = (value: string): boolean => several.includes(value);

/** Whether a text is the ID of a tenant, in lower case. */
export const isTenantId = (value: string): boolean => guid.test(value);

/**
 * Whether a text says whose accounts may sign in: a tenant's ID, one of its domains, or one of three words for several
 * tenants. It becomes a part of a path, so nothing else may pass.
 *
 * https://learn.microsoft.com/en-us/entra/identity-platform/v2-protocols-oidc#find-your-apps-openid-configuration-document-uri
 *
 * @param value in lower case.
 */
export const isTenant = (value: string): boolean => isSeveral(value) || isTenantId(value) || domain.test(value);

/**
 * Whether everybody who may sign in belongs to one organization. Personal accounts have a tenant of their own, which is
 * none.
 *
 * @param tenant the ID of the one tenant whose accounts may sign in, or {@link anyTenant}.
 */
export const isOneOrganization = (tenant: string): boolean => tenant !== anyTenant && tenant !== personalAccountsTenant;

/** Of several tenants, those whose accounts the administrator admits. */
const admits = (tenantId: string, tid: string): boolean => {
  if (tenantId === 'organizations') return tid !== personalAccountsTenant;
  if (tenantId === 'consumers') return tid === personalAccountsTenant;
  return true;
};

/**
 * The issuer that a token must name. Tenants sign with the same keys, so it alone tells them apart.
 *
 * https://learn.microsoft.com/en-us/entra/identity-platform/access-tokens#validate-the-issuer
 *
 * @param provider the issuer of the metadata, and the tenant that it names.
 * @param tenantId whose accounts may sign in, as configured.
 * @param tid the `tid` claim of the token.
 * @throws ConnectorError `idTokenInvalid` where `tid` is no tenant's ID, or that of one whose accounts may not sign in.
 */
export const expectedIssuer = (
  { issuer, tenant }: { issuer: string; tenant: string },
  tenantId: string,
  tid: unknown,
): string => {
  const named = typeof tid === 'string' ? tid.toLowerCase() : '';
  const isNamed = tenant === anyTenant ? isTenantId(named) : named === tenant;
  if (!isNamed || !admits(tenantId, named)) throw failure('idTokenInvalid', { field: 'tid' });
  return issuer.replaceAll(anyTenant, named);
};

/**
 * Whether a key may sign for a tenant. Some of Microsoft's sign for one tenant alone, that of personal accounts, and say
 * so; a key that names no tenant signs for all.
 *
 * https://learn.microsoft.com/en-us/entra/identity-platform/access-tokens#validate-the-issuer
 *
 * @param issuer the `issuer` of the key, as it is published.
 * @param tid the tenant that the token speaks of.
 */
export const signsFor = (issuer: unknown, tid: unknown): boolean => {
  const tenant = typeof issuer === 'string' ? issuer.split('/')[3] : undefined;
  return tenant === undefined || tenant === anyTenant || tenant === tid;
};

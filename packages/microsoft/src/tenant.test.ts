import { describe, expect, test } from 'vitest';
import { expectedIssuer, isMultiTenant, profileEndpoint } from './tenant.ts';

const cloudInstance = 'https://login.microsoftonline.com';
const contoso = 'aaaabbbb-0000-cccc-1111-dddd2222eeee';
const fabrikam = 'bbbbcccc-1111-dddd-2222-eeee3333ffff';
const personal = '9188040d-6c67-4c5b-b112-36a304b66dad';

const accepts = (tenantId: string, tid: unknown) =>
  expectedIssuer({ cloudInstance, tenantId }, tid) === `${cloudInstance}/${tid}/v2.0`;

/** https://learn.microsoft.com/en-us/entra/identity-platform/v2-protocols#endpoints */
describe('the issuer', () => {
  test('of one tenant is that tenant', () => {
    expect(accepts(contoso, contoso)).toBe(true);
    expect(accepts(contoso.toUpperCase(), contoso)).toBe(true);
    expect(accepts(contoso, fabrikam)).toBe(false);
    expect(accepts(contoso, personal)).toBe(false);
  });

  test('of common is the tenant that the token speaks of', () => {
    expect(accepts('common', contoso)).toBe(true);
    expect(accepts('common', personal)).toBe(true);
  });

  test('of organizations is any tenant but that of personal accounts', () => {
    expect(accepts('organizations', fabrikam)).toBe(true);
    expect(accepts('organizations', personal)).toBe(false);
  });

  test('of consumers is that of personal accounts only', () => {
    expect(accepts('consumers', personal)).toBe(true);
    expect(accepts('consumers', contoso)).toBe(false);
  });

  test('of a tenant given by its domain is the tenant that the token speaks of', () => {
    expect(accepts('contoso.onmicrosoft.com', contoso)).toBe(true);
  });

  test.each([undefined, null, 7, '', '../common', 'https://attacker.example.com'])(
    'is nobody’s for the tenant %j',
    (tid) => {
      expect(accepts('common', tid)).toBe(false);
    },
  );
});

/** https://learn.microsoft.com/en-us/graph/deployments */
test('the profile comes from the Graph of the same cloud', () => {
  const at = (cloud: string) => profileEndpoint({ cloudInstance: cloud, tenantId: 'common' });
  expect(at('https://login.microsoftonline.com/')).toBe('https://graph.microsoft.com/v1.0/me');
  expect(at('https://login.microsoftonline.us')).toBe('https://graph.microsoft.us/v1.0/me');
  expect(at('https://login.partner.microsoftonline.cn')).toBe('https://microsoftgraph.chinacloudapi.cn/v1.0/me');
});

test('several organizations sign in through common, organizations and consumers', () => {
  const tenants = ['common', 'organizations', 'consumers', contoso, 'contoso.onmicrosoft.com'];
  expect(tenants.filter((tenantId) => isMultiTenant({ cloudInstance, tenantId }))).toEqual(tenants.slice(0, 3));
});

describe('whatever its case,', () => {
  test.each(['Common', 'ORGANIZATIONS', 'Consumers', 'common', personal, personal.toUpperCase()])(
    '%s admits more than one organization',
    (tenantId) => expect(isMultiTenant({ cloudInstance, tenantId })).toBe(true),
  );

  test.each([contoso, contoso.toUpperCase(), 'contoso.onmicrosoft.com'])('%s admits one', (tenantId) =>
    expect(isMultiTenant({ cloudInstance, tenantId })).toBe(false),
  );

  test('a tenant asks for the same issuer', () => {
    expect(accepts('Consumers', contoso)).toBe(false);
    expect(accepts('Organizations', personal)).toBe(false);
    expect(accepts(personal.toUpperCase(), personal)).toBe(true);
  });
});

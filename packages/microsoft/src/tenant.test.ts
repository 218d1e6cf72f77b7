import { ConnectorError, ConnectorErrorCodes } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import { expectedIssuer, isOneOrganization, isTenant, signsFor } from './tenant.ts';

const contoso = 'aaaabbbb-0000-cccc-1111-dddd2222eeee';
const fabrikam = 'bbbbcccc-1111-dddd-2222-eeee3333ffff';
const personal = '9188040d-6c67-4c5b-b112-36a304b66dad';

describe('whose accounts may sign in', () => {
  test.each([
    'common',
    'organizations',
    'consumers',
    contoso,
    personal,
    'contoso.onmicrosoft.com',
    'contoso.com',
    'contoso.co.uk',
    '4chan.example.org',
    'xn--bcher-kva.example',
    `${'a'.repeat(63)}.com`,
    `contoso.${'a'.repeat(63)}`,
  ])('can be said by %s', (value) => {
    expect(isTenant(value)).toBe(true);
  });

  test.each([
    '',
    '.',
    '..',
    './common',
    '../common',
    'x/../common',
    'common/',
    '/common',
    'common/.',
    'common/v2.0',
    'common?x',
    'common#x',
    'common;x',
    'common\\x',
    'common\n',
    'common x',
    ' common',
    '%63ommon',
    'common%2f',
    '%2e%2e',
    'xcommon',
    'commonx',
    'commo',
    'everybody',
    `${contoso}/`,
    `/${contoso}`,
    `x${contoso}`,
    `${contoso}x`,
    contoso.slice(1),
    contoso.slice(0, -1),
    contoso.replaceAll('-', ''),
    contoso.replace('-', ''),
    contoso.replaceAll('-', '_'),
    contoso.replace('a', 'g'),
    `{${contoso}}`,
    '{tenantid}',
    'contoso.com/',
    '/contoso.com',
    './contoso.com',
    'x/contoso.com',
    'contoso.com/../common',
    'contoso.com?x',
    'contoso.com:443',
    'someone@contoso.com',
    'contoso..com',
    '.contoso.com',
    'contoso.com.',
    'contoso.c',
    'contoso.1om',
    '127.0.0.1',
    `${'a'.repeat(64)}.com`,
    `contoso.${'a'.repeat(64)}`,
    'CONTOSO.com',
    'bücher.example',
  ])('cannot be said by %j', (value) => {
    expect(isTenant(value)).toBe(false);
  });
});

/** https://learn.microsoft.com/en-us/entra/identity-platform/access-tokens#validate-the-issuer */
describe('the issuer of a token', () => {
  const cloud = 'https://login.microsoftonline.com';
  const ofAny = { issuer: `${cloud}/{tenantid}/v2.0`, tenant: '{tenantid}' };
  const of = (tenant: string) => ({ issuer: `${cloud}/${tenant}/v2.0`, tenant });

  test.each([
    ['common', ofAny, contoso],
    ['common', ofAny, personal],
    ['organizations', ofAny, fabrikam],
    ['consumers', ofAny, personal],
    ['consumers', of(personal), personal],
    [contoso, of(contoso), contoso],
    [personal, of(personal), personal],
    ['contoso.onmicrosoft.com', of(contoso), contoso],
  ])('from %s is that of its tenant', (tenantId, provider, tid) => {
    expect(expectedIssuer(provider, tenantId, tid)).toBe(`${cloud}/${tid}/v2.0`);
    expect(expectedIssuer(provider, tenantId, tid.toUpperCase())).toBe(`${cloud}/${tid}/v2.0`);
  });

  test('names its tenant wherever the metadata do', () => {
    const provider = { issuer: 'https://{tenantid}.ciamlogin.com/{tenantid}/v2.0', tenant: '{tenantid}' };
    expect(expectedIssuer(provider, 'common', contoso)).toBe(`https://${contoso}.ciamlogin.com/${contoso}/v2.0`);
  });

  const refused = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      expect(error).toBeInstanceOf(ConnectorError);
      expect(error).toMatchObject({ code: ConnectorErrorCodes.SocialIdTokenInvalid, data: { field: 'tid' } });
      return true;
    }
    return false;
  };

  test.each([
    ['organizations', ofAny, personal],
    ['consumers', ofAny, contoso],
    ['consumers', of(contoso), contoso],
    ['common', of(contoso), fabrikam],
    [contoso, of(contoso), fabrikam],
    [contoso, of(contoso), personal],
    ['contoso.onmicrosoft.com', of(contoso), fabrikam],
  ])('from %s is nobody’s for the accounts of another tenant', (tenantId, provider, tid) => {
    expect(refused(() => expectedIssuer(provider, tenantId, tid))).toBe(true);
  });

  test.each([
    undefined,
    null,
    7,
    {},
    '',
    'common',
    '../common',
    '{tenantid}',
    `${contoso}/..`,
    `x${contoso}`,
    [contoso],
  ])('is nobody’s for the tenant %j', (tid) => {
    expect(refused(() => expectedIssuer(ofAny, 'common', tid))).toBe(true);
    expect(refused(() => expectedIssuer(ofAny, 'organizations', tid))).toBe(true);
    expect(refused(() => expectedIssuer(of(contoso), contoso, tid))).toBe(true);
  });
});

test('one organization signs in its own accounts, not those of several nor personal ones', () => {
  expect(isOneOrganization(contoso)).toBe(true);
  expect(isOneOrganization(personal)).toBe(false);
  expect(isOneOrganization('{tenantid}')).toBe(false);
});

/** https://learn.microsoft.com/en-us/entra/identity-platform/access-tokens#validate-the-issuer */
describe('a key', () => {
  test.each([undefined, null, 7, 'https://login.microsoftonline.com/{tenantid}/v2.0'])(
    'whose issuer is %j signs for every tenant',
    (issuer) => {
      expect(signsFor(issuer, contoso)).toBe(true);
      expect(signsFor(issuer, personal)).toBe(true);
    },
  );

  test('of one tenant signs for that alone', () => {
    const issuer = `https://login.microsoftonline.com/${personal}/v2.0`;
    expect(signsFor(issuer, personal)).toBe(true);
    expect(signsFor(issuer, contoso)).toBe(false);
    expect(signsFor(issuer, undefined)).toBe(false);
  });
});

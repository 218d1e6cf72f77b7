import { ConnectorErrorCodes } from '@logto/connector-kit';
import { expectFailure, HttpResponse, http, makeBench } from '@logto-social/testing';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cloudAt } from './cloud.ts';
import createConnector from './index.ts';
import { mock } from './mock.ts';
import { provider } from './provider.ts';

const { server } = makeBench(createConnector, mock);

const worldwide = 'https://login.microsoftonline.com';
const china = 'https://login.partner.microsoftonline.cn';
const oldChina = 'https://login.chinacloudapi.cn';
const external = 'https://contoso.ciamlogin.com';

const contoso = 'aaaabbbb-0000-cccc-1111-dddd2222eeee';
const fabrikam = 'bbbbcccc-1111-dddd-2222-eeee3333ffff';
const personal = '9188040d-6c67-4c5b-b112-36a304b66dad';

/** What a tenant's metadata say, less what nobody reads. */
const metadataAt = (base: string, issuer: string) => ({
  issuer,
  authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
  token_endpoint: `${base}/oauth2/v2.0/token`,
  jwks_uri: `${base}/discovery/v2.0/keys`,
});

/** Publishes a tenant's metadata, and asks for them. */
const published = (instance: string, tenantId: string, metadata: object, asked = vi.fn()) => {
  const cloudInstance = cloudAt(instance);
  if (!cloudInstance) throw new Error('No cloud.');
  server.use(
    http.get(`${instance}/${tenantId}/v2.0/.well-known/openid-configuration`, () => {
      asked();
      return HttpResponse.json(metadata);
    }),
  );
  return provider({ cloudInstance, tenantId });
};

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
// What is known is forgotten with the end of its ten minutes.
afterEach(() => void vi.setSystemTime(Date.now() + 10 * 60 * 1000));
afterAll(() => void vi.useRealTimers());

describe('a tenant is described by its own metadata', () => {
  test.each([
    [worldwide, contoso, worldwide, `${worldwide}/${contoso}/v2.0`, contoso],
    [worldwide, personal, worldwide, `${worldwide}/${personal}/v2.0`, personal],
    [worldwide, 'contoso.onmicrosoft.com', worldwide, `${worldwide}/${contoso}/v2.0`, contoso],
    [worldwide, 'common', worldwide, `${worldwide}/{tenantid}/v2.0`, '{tenantid}'],
    [worldwide, 'organizations', worldwide, `${worldwide}/{tenantid}/v2.0`, '{tenantid}'],
    [worldwide, 'consumers', worldwide, `${worldwide}/${personal}/v2.0`, personal],
    [worldwide, 'consumers', worldwide, `${worldwide}/{tenantid}/v2.0`, '{tenantid}'],
    [china, contoso, china, `${china}/${contoso}/v2.0`, contoso],
    [oldChina, contoso, oldChina, `${china}/${contoso}/v2.0`, contoso],
    [oldChina, 'common', china, `${china}/{tenantid}/v2.0`, '{tenantid}'],
    [external, contoso, external, `https://${contoso}.ciamlogin.com/${contoso}/v2.0`, contoso],
    [external, 'contoso.onmicrosoft.com', external, `https://${contoso}.ciamlogin.com/${contoso}/v2.0`, contoso],
    [external, contoso, `https://${contoso}.ciamlogin.com`, `${external}/${contoso}/v2.0`, contoso],
  ])('at %s/%s', async (instance, tenantId, at, issuer, tenant) => {
    const base = `${at}/${tenantId}`;
    expect(await published(instance, tenantId, metadataAt(base, issuer))).toEqual({
      issuer,
      tenant,
      authorizationEndpoint: `${base}/oauth2/v2.0/authorize`,
      tokenEndpoint: `${base}/oauth2/v2.0/token`,
      jwksUri: `${base}/discovery/v2.0/keys`,
      userInfoEndpoint: undefined,
    });
  });

  test('which are kept for ten minutes, a tenant and a cloud each', async () => {
    const asked = vi.fn();
    const ask = (instance: string, tenantId: string) =>
      published(instance, tenantId, metadataAt(`${instance}/${tenantId}`, `${instance}/${tenantId}/v2.0`), asked);
    const { issuer } = await ask(worldwide, contoso);
    expect((await ask(worldwide, fabrikam)).issuer).not.toBe(issuer);
    expect((await ask(china, contoso)).issuer).not.toBe(issuer);
    vi.setSystemTime(Date.now() + 10 * 60 * 1000 - 1);
    expect((await ask(worldwide, contoso)).issuer).toBe(issuer);
    expect(asked).toHaveBeenCalledTimes(3);
    vi.setSystemTime(Date.now() + 1);
    expect((await ask(worldwide, contoso)).issuer).toBe(issuer);
    expect(asked).toHaveBeenCalledTimes(4);
  });
});

describe('metadata are refused', () => {
  const refused = (run: Promise<unknown>, field: string) =>
    expectFailure(run, ConnectorErrorCodes.InvalidResponse, { mock, field });

  test.each([
    ['another tenant', worldwide, contoso, `${worldwide}/${fabrikam}/v2.0`],
    ['several tenants, for one', worldwide, contoso, `${worldwide}/{tenantid}/v2.0`],
    ['several tenants, for one given by its domain', worldwide, 'contoso.com', `${worldwide}/{tenantid}/v2.0`],
    ['a domain', worldwide, 'contoso.com', `${worldwide}/contoso.com/v2.0`],
    ['a word', worldwide, 'common', `${worldwide}/common/v2.0`],
    ['a tenant by the name of undefined', worldwide, 'contoso.com', `${worldwide}/undefined/v2.0`],
    ['no tenant', worldwide, contoso, `${worldwide}/v2.0`],
    ['nothing', worldwide, contoso, ''],
    ['the first version', worldwide, contoso, `https://sts.windows.net/${contoso}/`],
    ['another version', worldwide, contoso, `${worldwide}/${contoso}/v1.0`],
    ['more than a tenant', worldwide, contoso, `${worldwide}/${contoso}/v2.0/`],
    ['another cloud', worldwide, contoso, `${china}/${contoso}/v2.0`],
    ['the cloud without its scheme', worldwide, contoso, `http://login.microsoftonline.com/${contoso}/v2.0`],
    ['an external tenant, for a cloud', worldwide, contoso, `https://${contoso}.ciamlogin.com/${contoso}/v2.0`],
    ['a cloud, for an external tenant', external, contoso, `${worldwide}/${contoso}/v2.0`],
    ['another external tenant', external, contoso, `https://${fabrikam}.ciamlogin.com/${contoso}/v2.0`],
    ['an external tenant of another name', external, contoso, `https://fabrikam.ciamlogin.com/${contoso}/v2.0`],
    ['a stranger', worldwide, contoso, `https://attacker.example.com/${contoso}/v2.0`],
  ])('whose issuer is %s', (_, instance, tenantId, issuer) =>
    refused(published(instance, tenantId, metadataAt(`${instance}/${tenantId}`, issuer)), 'issuer'),
  );

  describe.each(['authorization_endpoint', 'token_endpoint', 'jwks_uri'])('whose %s', (field) => {
    test.each([
      ['is a stranger’s', worldwide, 'https://attacker.example.com/x'],
      ['only begins like Microsoft’s', worldwide, 'https://login.microsoftonline.com.attacker.example.com/x'],
      ['is on another port', worldwide, 'https://login.microsoftonline.com:8443/x'],
      ['is not encrypted', worldwide, 'http://login.microsoftonline.com/x'],
      ['is another cloud’s', worldwide, `${china}/x`],
      ['is another external tenant’s', external, 'https://fabrikam.ciamlogin.com/x'],
      ['is a cloud’s, for an external tenant', external, `${worldwide}/x`],
    ])('%s', (_, instance, endpoint) => {
      const issuer = `${instance}/${contoso}/v2.0`;
      const metadata = { ...metadataAt(`${instance}/${contoso}`, issuer), [field]: endpoint };
      return refused(published(instance, contoso, metadata), field);
    });
  });

  test('and are not kept', async () => {
    await refused(published(worldwide, contoso, metadataAt(worldwide, 'https://attacker.example.com')), 'issuer');
    const metadata = metadataAt(worldwide, `${worldwide}/${contoso}/v2.0`);
    expect(await published(worldwide, contoso, metadata)).toMatchObject({ tenant: contoso });
  });
});

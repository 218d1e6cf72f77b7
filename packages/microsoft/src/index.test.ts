import { ConnectorErrorCodes } from '@logto/connector-kit';
import {
  begin,
  expectFailure,
  getResponse,
  HttpResponse,
  http,
  makeConnector,
  type ProviderMock,
  signIn,
  signInPage,
  testConnector,
} from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const contoso = 'aaaabbbb-0000-cccc-1111-dddd2222eeee';
const fabrikam = 'bbbbcccc-1111-dddd-2222-eeee3333ffff';
const personal = '9188040d-6c67-4c5b-b112-36a304b66dad';

/** Where a tenant is, and what its metadata and its tokens say of it. */
type Seat = {
  instance?: string;
  tenantId: string;
  /** The issuer of the metadata. */
  issuer?: string;
  graph?: string;
  claims?: Record<string, unknown>;
  /** The tenant that the keys sign for, by their own word. */
  keysOf?: string;
};

/** The same provider, seen from another tenant or in another cloud. */
const seenFrom = ({
  instance = 'https://login.microsoftonline.com',
  tenantId,
  issuer = `${instance}/{tenantid}/v2.0`,
  graph = 'https://graph.microsoft.com',
  claims,
  keysOf = '{tenantid}',
}: Seat): ProviderMock => {
  const { idToken } = mock;
  if (!idToken) throw new Error('The mock has an ID token.');
  const base = `${instance}/${tenantId}`;
  const endpoints = {
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
  };
  const iss = issuer.replaceAll('{tenantid}', contoso);
  return {
    ...mock,
    config: { ...mock.config, cloudInstance: instance, tenantId },
    authorization: { ...mock.authorization, endpoint: endpoints.authorization_endpoint },
    documents: [{ endpoint: `${base}/v2.0/.well-known/openid-configuration`, response: { issuer, ...endpoints } }],
    token: { ...mock.token, endpoint: endpoints.token_endpoint },
    idToken: { jwksUri: endpoints.jwks_uri, claims: { ...idToken.claims, iss, ...claims } },
    resources: mock.resources.map((resource) => ({ ...resource, endpoint: `${graph}/v1.0/me` })),
    simulate: (standard) => ({
      ...standard,
      handlers: [
        http.get(endpoints.jwks_uri, async ({ request }) => {
          const answer = await getResponse(standard.handlers, request);
          const { keys } = answer ? await answer.json() : {};
          const ofTenant = { issuer: `${instance}/${keysOf}/v2.0` };
          return HttpResponse.json({ keys: keys.map((key: object) => ({ ...key, ...ofTenant })) });
        }),
        ...standard.handlers,
      ],
    }),
  };
};

const signInAt = (provider: ProviderMock, config: object = {}) =>
  signIn({ ...bench, mock: provider }, { config: { ...provider.config, ...config } });

/** https://learn.microsoft.com/en-us/entra/identity-platform/access-tokens#validate-the-issuer */
describe('a person signs in', () => {
  const china = { issuer: 'https://login.partner.microsoftonline.cn/{tenantid}/v2.0' };
  const chineseGraph = { graph: 'https://microsoftgraph.chinacloudapi.cn' };
  const external = {
    instance: 'https://contoso.ciamlogin.com',
    issuer: `https://${contoso}.ciamlogin.com/${contoso}/v2.0`,
  };

  test.each<[string, Seat]>([
    ['of a tenant given by its domain', { tenantId: 'contoso.com', issuer: mock.idToken?.claims.iss ?? '' }],
    ['through common', { tenantId: 'common' }],
    ['through organizations', { tenantId: 'organizations' }],
    [
      'through consumers',
      {
        tenantId: 'consumers',
        issuer: `https://login.microsoftonline.com/${personal}/v2.0`,
        claims: { tid: personal },
        keysOf: personal,
      },
    ],
    [
      'through common with a personal account',
      {
        tenantId: 'common',
        claims: { tid: personal, iss: `https://login.microsoftonline.com/${personal}/v2.0` },
      },
    ],
    [
      'in the cloud of the US government',
      {
        instance: 'https://login.microsoftonline.us',
        tenantId: 'common',
        graph: 'https://graph.microsoft.us',
      },
    ],
    [
      'in China',
      { instance: 'https://login.partner.microsoftonline.cn', tenantId: 'common', ...china, ...chineseGraph },
    ],
    [
      'in China at the old address, whose issuer is at the new one',
      { instance: 'https://login.chinacloudapi.cn', tenantId: 'organizations', ...china, ...chineseGraph },
    ],
    ['of an external tenant given by its ID', { ...external, tenantId: contoso }],
    ['of an external tenant given by its domain', { ...external, tenantId: 'contoso.onmicrosoft.com' }],
  ])('%s', async (_, seat) => {
    const { userInfo } = await signInAt(seenFrom(seat));
    expect(userInfo).toMatchObject(mock.user);
  });
});

/** RFC 9207, which Microsoft's metadata do not announce: what comes must be right all the same. */
describe('an issuer beside the code', () => {
  const come = (seat: Seat, iss: string) => {
    const provider = seenFrom(seat);
    const callback = (sent: Record<string, string>) => ({ ...sent, iss });
    return signIn({ ...bench, mock: provider }, { config: provider.config, callback });
  };
  const issuerOf = (tenant: string) => `https://login.microsoftonline.com/${tenant}/v2.0`;

  test.each([
    ['is the tenant’s', { tenantId: contoso, issuer: issuerOf(contoso) }, issuerOf(contoso)],
    ['names whichever tenant, of several', { tenantId: 'common' }, issuerOf(contoso)],
  ])('%s', async (_, seat, iss) => {
    expect((await come(seat, iss)).userInfo).toMatchObject(mock.user);
  });

  test.each([
    ['another tenant’s', { tenantId: contoso, issuer: issuerOf(contoso) }, issuerOf(fabrikam)],
    ['another cloud’s', { tenantId: 'common' }, `https://login.microsoftonline.us/${contoso}/v2.0`],
    ['of another version', { tenantId: 'common' }, `https://login.microsoftonline.com/${contoso}/v1.0`],
    ['nobody’s', { tenantId: 'common' }, 'https://attacker.example.com'],
  ])('is refused that is %s', async (_, seat, iss) => {
    await expect(come(seat, iss)).rejects.toMatchObject({ code: ConnectorErrorCodes.AuthorizationFailed });
  });
});

describe('a token is refused', () => {
  const refused = (seat: Seat, field: string) =>
    expectFailure(signInAt(seenFrom(seat)), ConnectorErrorCodes.SocialIdTokenInvalid, { mock, field });
  const issuerOf = (tenant: string) => `https://login.microsoftonline.com/${tenant}/v2.0`;

  test('that names one tenant and comes from another', () =>
    refused({ tenantId: 'common', claims: { tid: fabrikam } }, 'iss'));

  test('that comes from another cloud', () => {
    const iss = `https://login.partner.microsoftonline.cn/${contoso}/v2.0`;
    return refused({ tenantId: 'common', claims: { iss } }, 'iss');
  });

  test.each([undefined, 'none', 'common', '{tenantid}', [contoso]])('that has %j for a tenant', (tid) =>
    refused({ tenantId: 'common', claims: { tid } }, 'tid'),
  );

  test('that does not say its tenant, even where there is one', () =>
    refused({ tenantId: contoso, issuer: issuerOf(contoso), claims: { tid: undefined } }, 'tid'));

  test.each([
    ['organizations', personal],
    ['consumers', fabrikam],
  ])('that %s does not admit', (tenantId, tid) => {
    const issuer = issuerOf(tenantId === 'consumers' ? personal : '{tenantid}');
    return refused({ tenantId, issuer, claims: { tid, iss: issuerOf(tid) } }, 'tid');
  });

  test('that a key of personal accounts signed for an organization', () => {
    const instance = 'https://login.microsoftonline.us';
    const graph = 'https://graph.microsoft.us';
    return refused({ instance, tenantId: 'organizations', graph, keysOf: personal }, 'kid');
  });

  test('of another tenant than the configured one', () =>
    refused(
      { tenantId: contoso, issuer: issuerOf(contoso), claims: { tid: fabrikam, iss: issuerOf(fabrikam) } },
      'tid',
    ));
});

describe('an address', () => {
  /** https://learn.microsoft.com/en-us/entra/identity-platform/migrate-off-email-claim-authorization */
  test('that any tenant can write is left out, whichever field holds it', async () => {
    const claims = { email: 'victim@example.com', xms_edov: undefined };
    const { userInfo } = await signInAt(seenFrom({ tenantId: 'common', claims }));
    expect(userInfo).not.toHaveProperty('email');
  });

  test('is never the user name or the mail of the profile', async () => {
    const { userInfo } = await signInAt(seenFrom({ tenantId: 'common', claims: { email: undefined } }));
    expect(userInfo).not.toHaveProperty('email');
  });

  const trusted = async (seat: Seat) => {
    const provider = seenFrom({ ...seat, claims: { xms_edov: undefined, ...seat.claims } });
    return (await signInAt(provider, { trustUnverifiedEmail: true })).userInfo.email;
  };

  test.each<[string, Seat]>([
    ['given by its ID', { tenantId: contoso, issuer: `https://login.microsoftonline.com/${contoso}/v2.0` }],
    ['given by its domain', { tenantId: 'contoso.com', issuer: `https://login.microsoftonline.com/${contoso}/v2.0` }],
    [
      'that is an external one',
      {
        instance: 'https://contoso.ciamlogin.com',
        tenantId: contoso,
        issuer: `https://${contoso}.ciamlogin.com/${contoso}/v2.0`,
      },
    ],
  ])('of a tenant %s is trusted where the administrator says so', async (_, seat) => {
    expect((await signInAt(seenFrom({ ...seat, claims: { xms_edov: undefined } }))).userInfo.email).toBeUndefined();
    expect(await trusted(seat)).toBe('MeganB@contoso.com');
  });

  test.each(['common', 'organizations', 'Common', 'ORGANIZATIONS'])(
    'of several tenants is not trusted, whatever the administrator says: %s',
    async (tenantId) => {
      const provider = seenFrom({ tenantId: tenantId.toLowerCase(), claims: { xms_edov: undefined } });
      const { userInfo } = await signInAt(provider, { tenantId, trustUnverifiedEmail: true });
      expect(userInfo).not.toHaveProperty('email');
    },
  );

  test.each(['consumers', 'Consumers', personal, personal.toUpperCase(), 'live.com'])(
    'of a personal account is not trusted, whatever the administrator says: %s',
    async (tenantId) => {
      const issuer = `https://login.microsoftonline.com/${personal}/v2.0`;
      const seat = { tenantId: tenantId.toLowerCase(), issuer, claims: { tid: personal, xms_edov: undefined } };
      const { userInfo } = await signInAt(seenFrom(seat), { tenantId, trustUnverifiedEmail: true });
      expect(userInfo).not.toHaveProperty('email');
    },
  );
});

describe('a configuration', () => {
  const issuesOf = async (changes: object) => {
    const { configGuard } = await makeConnector(bench);
    return configGuard.safeParse({ ...mock.config, ...changes }).error?.issues ?? [];
  };

  test('that leaves the cloud out means the worldwide one', async () => {
    const config = { ...mock.config, cloudInstance: undefined };
    expect(await begin(bench, { caller: signInPage(), config })).toContain(mock.authorization.endpoint);
  });

  test.each(['https://login.microsoftonline.com/', ' https://login.microsoftonline.com '])(
    'may have %j for the cloud',
    async (cloudInstance) => {
      const config = { ...mock.config, cloudInstance };
      expect(await begin(bench, { caller: signInPage(), config })).toContain(mock.authorization.endpoint);
    },
  );

  test.each([
    '',
    'https://attacker.example.com',
    'http://login.microsoftonline.com',
    'https://login.microsoftonline.com.attacker.example.com',
    'https://login.microsoftonline.com/common',
  ])('with %j for the cloud is refused at saving', async (cloudInstance) => {
    const [issue] = await issuesOf({ cloudInstance });
    expect(issue).toMatchObject({ path: ['cloudInstance'], message: expect.stringContaining('address') });
  });

  test.each([` ${contoso} `, contoso.toUpperCase(), 'Contoso.OnMicrosoft.com', 'Common'])(
    'may have %j for the tenant',
    async (tenantId) => {
      expect(await issuesOf({ tenantId })).toEqual([]);
    },
  );

  test.each(['./common', 'x/../common', 'common/', '..', '%63ommon', 'everybody', '{tenantid}', `${contoso}x`])(
    'with %j for the tenant is refused at saving',
    async (tenantId) => {
      const [issue] = await issuesOf({ tenantId });
      expect(issue).toMatchObject({ path: ['tenantId'], message: expect.stringContaining('tenant') });
    },
  );
});

/** https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow#request-an-authorization-code */
test.each(['none', 'login', 'consent', 'select_account'])('the prompt %s may be chosen', async (prompt) => {
  const uri = await begin(bench, { caller: signInPage(), config: { ...mock.config, prompts: [prompt] } });
  expect(new URL(uri).searchParams.get('prompt')).toBe(prompt);
});

test('prompts are asked for together', async () => {
  const config = { ...mock.config, prompts: ['login', 'select_account'] };
  const uri = await begin(bench, { caller: signInPage(), config });
  expect(new URL(uri).searchParams.get('prompt')).toBe('login select_account');
});

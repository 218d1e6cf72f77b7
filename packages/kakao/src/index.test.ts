import { ConnectorErrorCodes } from '@logto/connector-kit';
import {
  answering,
  begin,
  expectFailure,
  HttpResponse,
  signIn,
  signInPage,
  testConnector,
} from '@logto-social/testing';
import { describe, expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const personWith = async (changes: Record<string, unknown>) => {
  const [resource] = mock.resources;
  if (!resource) throw new Error('The mock has a user info endpoint.');
  const response = { ...Object(resource.response), ...changes };
  return (await signIn(bench, { mock: { ...mock, resources: [{ ...resource, response }] } })).userInfo;
};

const fails = (endpoint: string, status: number, body: Record<string, unknown>, code: ConnectorErrorCodes) => {
  const respond = () => HttpResponse.json(body, { status });
  return expectFailure(signIn(bench, { meanwhile: () => bench.server.use(answering(endpoint, respond)) }), code, {
    mock,
  });
};

describe('a client whose secret is switched off at Kakao', () => {
  test.each([{ clientId: 'rest-api-key' }, { clientId: 'rest-api-key', clientSecret: '' }])(
    'sends none (%j)',
    async (config) => {
      const publicMock: typeof mock = { ...mock, config, token: { ...mock.token, clientAuthentication: 'none' } };
      expect((await signIn(bench, { mock: publicMock, config })).userInfo.id).toBe('123456789');
    },
  );
});

describe('consent items', () => {
  const scopeOf = async (scope?: string) => {
    const uri = await begin(bench, { caller: signInPage(), config: { ...mock.config, scope } });
    return new URL(uri).searchParams.get('scope');
  };

  test('are those of the app unless the administrator names others', async () => {
    expect(await scopeOf()).toBeNull();
  });

  /** https://developers.kakao.com/docs/latest/en/kakaologin/rest-api#request-code-additional-consent */
  test('are separated by commas', async () => {
    expect(await scopeOf('account_email gender')).toBe('account_email,gender');
  });
});

describe('the address', () => {
  /** https://developers.kakao.com/docs/latest/en/kakaologin/rest-api#kakaoaccount */
  test.each([false, undefined, null, 'false'])('counts only while it is valid (%j)', async (is_email_valid) => {
    const kakao_account = { email: 'sample@sample.com', is_email_verified: true, is_email_valid };
    expect(await personWith({ kakao_account })).not.toHaveProperty('email');
  });
});

describe('a person', () => {
  test('who agreed to nothing has an ID alone', async () => {
    const { rawData, ...person } = await personWith({ kakao_account: undefined });
    expect(person).toEqual({ id: '123456789' });
  });

  test('with the default picture has none', async () => {
    const profile = {
      profile_image_url: 'https://yyy.kakao.com/dn/.../img_640x640.jpg',
      is_default_image: true,
    };
    const { rawData, ...person } = await personWith({ kakao_account: { profile } });
    expect(person).toEqual({ id: '123456789' });
  });
});

/** https://developers.kakao.com/docs/latest/en/kakaologin/trouble-shooting#token */
describe('the token endpoint', () => {
  test.each([
    ['KOE010', 'invalid_client', 401, 'InvalidConfig'],
    ['KOE101', 'invalid_client', 401, 'InvalidConfig'],
    ['KOE237', 'invalid_request', 400, 'RateLimitExceeded'],
    ['KOE303', 'invalid_grant', 400, 'SocialAuthCodeInvalid'],
    ['KOE320', 'invalid_grant', 400, 'SocialAuthCodeInvalid'],
    ['KOE322', 'invalid_grant', 400, 'SocialAuthCodeInvalid'],
    ['KOE003', 'server_error', 500, 'General'],
  ] as const)('reports %s', (error_code, error, status, code) =>
    fails(mock.token.endpoint, status, { error, error_description: 'in words', error_code }, ConnectorErrorCodes[code]),
  );

  test('may leave its own code out', () =>
    fails(mock.token.endpoint, 400, { error: 'invalid_grant' }, ConnectorErrorCodes.SocialAuthCodeInvalid));
});

describe('the user info endpoint', () => {
  const endpoint = 'https://kapi.kakao.com/v2/user/me';

  /** https://devtalk.kakao.com/t/topic/134883 */
  test('does not know this server', async () => {
    const msg = 'ip mismatched! callerIp=203.0.113.10. check out registered ips.';
    await fails(endpoint, 401, { code: -401, msg }, ConnectorErrorCodes.InvalidConfig);
  });

  /** https://developers.kakao.com/docs/latest/en/rest-api/error-code */
  test.each([
    [-10, 400, 'RateLimitExceeded'],
    [-1, 400, 'General'],
    [-406, 401, 'AuthorizationFailed'],
  ] as const)('reports %i', (number, status, code) =>
    fails(endpoint, status, { code: number, msg: 'in words' }, ConnectorErrorCodes[code]),
  );
});

import { ConnectorErrorCodes as Codes } from '@logto/connector-kit';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import { clientSecretBasic } from '../client-authentication/client-secret-basic.ts';
import { clientSecretPost } from '../client-authentication/client-secret-post.ts';
import { publicClient } from '../client-authentication/public-client.ts';
import { failure } from '../errors/failure.ts';
import { errorEnvelope } from '../http/error-envelope.ts';
import { simulatedNetwork } from '../http/network.test-helper.ts';
import { queryString } from './encode-parameters.ts';
import { requestToken, type TokenEndpoint } from './request-token.ts';

const network = simulatedNetwork();
const endpoint = 'https://provider.test/token';
const config = { clientId: 'an-id', clientSecret: 'a-secret+of/the=client', tenant: 'acme' };
type Config = typeof config;
const grant = {
  grant_type: 'authorization_code',
  code: 'the-code-of-the-flow',
  redirect_uri: 'https://host.test/callback',
  code_verifier: 'the-verifier-of-the-flow',
};

const request = (options: Partial<TokenEndpoint<Config>> = {}) =>
  requestToken<Config>({ endpoint, clientAuthentication: clientSecretPost, ...options }, config, grant);

/** What the token endpoint answers, and the requests that it gets. */
const answerWith = (answer: (request: Request, body: string) => Response, url = endpoint) => {
  const requests: Request[] = [];
  network.use(
    http.all(url, async ({ request: received }) => {
      requests.push(received);
      return answer(received, await received.clone().text());
    }),
  );
  return requests;
};
const answerJson = (body: object, status = 200, headers: Record<string, string> = {}) =>
  answerWith(
    () =>
      new HttpResponse(JSON.stringify(body), { status, headers: { ...headers, 'content-type': 'application/json' } }),
  );

const granted = { access_token: 'the-token', token_type: 'Bearer' };

describe('the request', () => {
  test('goes out under the provider’s names, and the answer comes in under them', async () => {
    const names = { client_id: 'appid', client_secret: 'secret', access_token: 'accessToken' };
    const requests = answerJson({ accessToken: 'the-token' });
    expect(await request({ names })).toMatchObject({ accessToken: 'the-token' });
    const sent = { ...grant, appid: config.clientId, secret: config.clientSecret };
    expect(Object.fromEntries(new URLSearchParams(await requests[0]?.text()))).toEqual(sent);
  });

  test('is a POST with the grant and the credentials of the client', async () => {
    const requests = answerJson(granted);
    await request();
    expect(requests).toHaveLength(1);
    expect(requests[0]?.method).toBe('POST');
    const sent = { ...grant, client_id: config.clientId, client_secret: config.clientSecret };
    expect(Object.fromEntries(new URLSearchParams(await requests[0]?.text()))).toEqual(sent);
  });

  test('keeps the credentials in the header where the provider documents that', async () => {
    const requests = answerJson(granted);
    await request({ clientAuthentication: clientSecretBasic });
    expect(requests[0]?.headers.get('authorization')).toMatch(/^Basic /);
    expect(Object.fromEntries(new URLSearchParams(await requests[0]?.text()))).toEqual(grant);
  });

  test("carries the provider's own headers, which replace neither credentials nor media type", async () => {
    const requests = answerJson(granted);
    const headers = { 'x-api-version': '7', authorization: 'Basic none', 'content-type': 'text/plain' };
    await request({ clientAuthentication: clientSecretBasic, headers });
    const sent = requests[0]?.headers;
    expect(sent?.get('x-api-version')).toBe('7');
    expect(sent?.get('authorization')).not.toBe('Basic none');
    expect(sent?.get('content-type')).toBe('application/x-www-form-urlencoded');
  });

  test('goes where the configuration decides, which is also what the credentials are made for', async () => {
    answerWith(() => HttpResponse.json(granted), 'https://acme.provider.test/token');
    const clientAuthentication = ({ clientId }: Config, audience: string) => ({
      parameters: { client_id: clientId, audience },
    });
    const tokenEndpoint = ({ tenant }: Config) => `https://${tenant}.provider.test/token`;
    expect(await request({ endpoint: tokenEndpoint, clientAuthentication })).toMatchObject({
      accessToken: 'the-token',
    });
  });

  test.each([400, 429, 500, 503])('is sent once, even when the answer is %d', async (status) => {
    const requests = answerJson({ error: 'temporarily_unavailable' }, status, { 'retry-after': '0' });
    await expect(request()).rejects.toThrow();
    expect(requests).toHaveLength(1);
  });

  test('is a GET with everything in the query where the provider documents that, and sent once', async () => {
    const requests = answerWith(() => new HttpResponse(null, { status: 503 }));
    const asked = request({ endpoint: `${endpoint}?fmt=json`, encode: queryString, headers: { 'x-a': '1' } });
    await expect(asked).rejects.toThrow(failure('providerError'));
    expect(requests).toHaveLength(1);
    const [sent] = requests;
    expect(sent).toMatchObject({ method: 'GET' });
    expect(sent?.headers.get('x-a')).toBe('1');
    expect(Object.fromEntries(new URL(sent?.url ?? '').searchParams)).toEqual({
      fmt: 'json',
      ...grant,
      client_id: config.clientId,
      client_secret: config.clientSecret,
    });
  });

  test('is not sent with credentials that cannot be made', async () => {
    const requests = answerJson(granted);
    const clientAuthentication = async () => Promise.reject(failure('configInvalid', { field: 'privateKey' }));
    await expect(request({ clientAuthentication })).rejects.toThrow(failure('configInvalid', { field: 'privateKey' }));
    expect(requests).toEqual([]);
  });
});

describe('tokens', () => {
  test('come as JSON', async () => {
    answerJson({ ...granted, expires_in: '3600', scope: ['a', 'b'], refresh_token: null });
    expect(await request()).toMatchObject({ accessToken: 'the-token', expiresIn: '3600', scope: 'a b' });
  });

  test('or as a form', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
    answerWith(() => new HttpResponse('access_token=the-token&scope=a%2Cb&token_type=bearer', { headers }));
    expect(await request()).toMatchObject({ accessToken: 'the-token', scope: 'a,b', tokenType: 'bearer' });
  });
});

describe('an answer of a shape of its own', () => {
  const readAnswer = errorEnvelope('code', 'msg');
  const names = { access_token: 'accessToken' };

  test('gives the tokens that it holds', async () => {
    answerJson({ code: 0, accessToken: 'the-token' });
    expect(await request({ readAnswer, names })).toMatchObject({ accessToken: 'the-token' });
  });

  test.each([
    [40029, Codes.SocialAuthCodeInvalid],
    [40125, Codes.InvalidConfig],
    [40164, Codes.InvalidConfig],
    [45011, Codes.RateLimitExceeded],
    [-1, Codes.General],
  ])('gives the error that it numbers %j', async (code, expected) => {
    const errors = {
      40029: 'grantInvalid',
      40125: 'clientInvalid',
      40164: 'serverNotAllowed',
      45011: 'rateLimited',
    } as const;
    answerJson({ code, msg: 'in its words' });
    await expect(request({ readAnswer, errors })).rejects.toMatchObject({
      code: expected,
      data: { error: String(code), errorDescription: expect.stringContaining('in its words') },
    });
  });
});

describe('an error of the provider', () => {
  test.each([
    [400, 'invalid_grant', Codes.SocialAuthCodeInvalid],
    [400, 'invalid_client', Codes.InvalidConfig],
    [401, 'invalid_client', Codes.InvalidConfig],
    [400, 'unauthorized_client', Codes.InvalidConfig],
    [400, 'invalid_scope', Codes.General],
    [500, 'server_error', Codes.General],
    [200, 'invalid_grant', Codes.SocialAuthCodeInvalid],
    [401, 'bad_credentials', Codes.InvalidConfig],
  ])('%d %s', async (status, error, code) => {
    answerJson({ error, error_description: 'No.' }, status);
    const thrown = await request().catch(Object);
    expect(thrown.code).toBe(code);
    expect(thrown.data).toMatchObject({ error, errorDescription: expect.stringMatching(/The provider says: No\.$/) });
    if (code === Codes.InvalidConfig)
      expect(thrown.data.errorDescription).toContain('Check client ID and client secret');
  });

  test('with tokens beside it is no error', async () => {
    answerJson({ ...granted, error: 'none' });
    expect(await request()).toMatchObject({ accessToken: 'the-token' });
  });

  test('401 is a failed client authentication, whatever the body calls it', async () => {
    answerJson({ error: 'access_denied', error_description: 'Unauthorized' }, 401);
    await expect(request()).rejects.toMatchObject({ code: Codes.InvalidConfig });
    answerWith(() => HttpResponse.html('<h1>Unauthorized</h1>', { status: 401 }));
    await expect(request()).rejects.toThrow(failure('clientInvalid'));
  });

  test('access_denied is nobody who declined: nobody was asked', async () => {
    answerJson({ error: 'access_denied' }, 403);
    await expect(request()).rejects.not.toThrow(failure('accessDenied', { error: 'access_denied' }));
  });

  test("the provider's own names are understood", async () => {
    answerJson({ error: 'bad_verification_code' });
    const errors = { bad_verification_code: 'grantInvalid' } as const;
    await expect(request({ errors })).rejects.toMatchObject({ code: Codes.SocialAuthCodeInvalid });
  });

  test('429 is too many requests, whatever the body says', async () => {
    answerJson({ error: 'invalid_grant' }, 429);
    await expect(request()).rejects.toThrow(failure('rateLimited'));
  });

  test.each([400, 404, 500])('%d with a page is the general one', async (status) => {
    answerWith(() => HttpResponse.html('<h1>Oops</h1>', { status }));
    await expect(request()).rejects.toThrow(failure('providerError'));
  });

  test('tokens with an error status are no tokens', async () => {
    answerJson(granted, 400);
    await expect(request()).rejects.toThrow(failure('providerError'));
  });
});

describe('an answer that is none', () => {
  test('names the field that is missing or wrong', async () => {
    answerJson({});
    await expect(request()).rejects.toThrow(failure('responseInvalid', { field: 'access_token' }));
    answerJson({ ...granted, access_token: 7 });
    await expect(request()).rejects.toThrow(failure('responseInvalid', { field: 'access_token' }));
  });

  test('may be a page', async () => {
    answerWith(() => HttpResponse.html('<h1>Welcome</h1>'));
    await expect(request()).rejects.toThrow(failure('responseInvalid'));
  });

  test('may be no answer at all', async () => {
    answerWith(() => HttpResponse.error());
    await expect(request()).rejects.toThrow(failure('unreachable'));
  });
});

describe('no error repeats a secret that the provider echoes', () => {
  const told = async (options: Partial<TokenEndpoint<Config>> = {}) => {
    const error = await request(options).catch(Object);
    return `${error.message} ${JSON.stringify(error.data)} ${error.stack}`;
  };
  const echo = (words: (received: Request, body: string) => string) =>
    answerWith((received, body) =>
      HttpResponse.json({ error: 'invalid_request', error_description: words(received, body) }, { status: 400 }),
    );

  test('code, verifier and secret', async () => {
    echo((_, body) => [...new URLSearchParams(body).values()].join(' '));
    const words = await told();
    for (const secret of [grant.code, grant.code_verifier, config.clientSecret]) expect(words).not.toContain(secret);
  });

  test('but what is none may be repeated', async () => {
    echo((_, body) => `unknown redirect_uri ${new URLSearchParams(body).get('redirect_uri')} for an-id`);
    expect(await told()).toContain('unknown redirect_uri https://host.test/callback for an-id');
  });

  test('nor is what says how, and for what, it was asked', async () => {
    const open = { client_assertion_type: 'urn:example:jwt-bearer', scope: 'profile:read' };
    echo((_, body) => [...new URLSearchParams(body).values()].join(' '));
    const words = await told({ clientAuthentication: () => ({ parameters: open }) });
    for (const word of [grant.grant_type, ...Object.values(open)]) expect(words).toContain(word);
  });

  test('the secret where the header holds it in another form', async () => {
    echo(() => `bad secret ${config.clientSecret}`);
    expect(await told({ clientAuthentication: clientSecretBasic })).not.toContain(config.clientSecret);
    expect(await told({ clientAuthentication: publicClient })).not.toContain(config.clientSecret);
  });

  describe('and the header', () => {
    let credentials = '';
    beforeEach(async () => {
      const { headers } = await clientSecretBasic(config, 'https://provider.test/token');
      credentials = headers?.authorization?.slice('Basic '.length) ?? '';
      expect(credentials).toMatch(/^[A-Za-z\d+/]{20,}=*$/);
    });

    test('whole', async () => {
      echo((received) => `bad header "${received.headers.get('authorization')}"`);
      expect(await told({ clientAuthentication: clientSecretBasic })).not.toContain(credentials);
    });

    test('without its scheme', async () => {
      echo((received) => `bad credentials ${received.headers.get('authorization')?.slice('Basic '.length)}`);
      expect(await told({ clientAuthentication: clientSecretBasic })).not.toContain(credentials);
    });
  });

  test('even where the configuration leaves another out', async () => {
    echo((_, body) => `cannot read ${body}`);
    const credentials = { endpoint, clientAuthentication: clientSecretPost };
    const error = await requestToken(credentials, { ...config, privateKey: undefined }, grant).catch(Object);
    expect(error).toMatchObject({ data: { errorDescription: expect.stringContaining('cannot read') } });
    expect(JSON.stringify(error.data)).not.toContain(encodeURIComponent(config.clientSecret));
  });

  test('the secret as the form spells it', async () => {
    echo((_, body) => `cannot read ${body.slice(body.indexOf('client_secret='))}`);
    expect(await told()).not.toContain(encodeURIComponent(config.clientSecret));
  });
});

import { ConnectorErrorCodes as Codes } from '@logto/connector-kit';
import { HttpResponse, http } from 'msw';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { failure } from '../errors/failure.ts';
import { errorEnvelope } from '../http/error-envelope.ts';
import { simulatedNetwork } from '../http/network.test-helper.ts';
import { bearerQuery } from './bearer.ts';
import { fetchUserInfo, readUserInfo, requestUserInfo } from './request-user-info.ts';

const network = simulatedNetwork();
const endpoint = 'https://provider.test/me?fields=id,name';
const token = 'the-access-token';
const guard = z.object({ id: z.number(), name: z.string() });
const person = { id: 7, name: 'Jo', plan: 'free' };

const response = (body: unknown, status = 200) => ({
  status,
  contentType: 'application/json',
  text: typeof body === 'string' ? body : JSON.stringify(body),
});
const read = (body: unknown, status?: number) => () => readUserInfo(response(body, status), { guard }, token);

describe('the request', () => {
  /** What the resource gets. */
  const received = () => {
    const requests: Request[] = [];
    network.use(
      http.all('https://provider.test/me', ({ request }) => {
        requests.push(request);
        return HttpResponse.json(person);
      }),
    );
    return requests;
  };

  test('is a GET with the token in the header', async () => {
    const requests = received();
    await fetchUserInfo({ endpoint }, token);
    expect(requests[0]).toMatchObject({ method: 'GET', url: endpoint });
    expect(requests[0]?.headers.get('authorization')).toBe(`Bearer ${token}`);
  });

  test('is a POST with headers of its own where the provider documents it', async () => {
    const requests = received();
    await fetchUserInfo({ endpoint, method: 'POST', headers: { 'x-api-version': '7' } }, token);
    expect(requests[0]?.method).toBe('POST');
    expect(requests[0]?.headers.get('x-api-version')).toBe('7');
  });

  test('has the token elsewhere where the provider reads it there', async () => {
    const requests = received();
    await fetchUserInfo({ endpoint, bearer: bearerQuery }, token);
    const query = new URL(requests[0]?.url ?? '').searchParams;
    expect(Object.fromEntries(query)).toEqual({ fields: 'id,name', access_token: token });
    expect(requests[0]?.headers.has('authorization')).toBe(false);
  });

  test('has no header that replaces the token', async () => {
    const requests = received();
    await fetchUserInfo({ endpoint, headers: { authorization: 'Client an-id' } }, token);
    expect(requests[0]?.headers.get('authorization')).toBe(`Bearer ${token}`);
  });

  test('and its answer are one call', async () => {
    const requests = received();
    const answer = await requestUserInfo({ endpoint, guard }, token);
    expect(answer).toEqual({ profile: { id: 7, name: 'Jo' }, raw: person });
    expect(requests).toHaveLength(1);
  });
});

describe('the answer', () => {
  test('is what the guard vouches for, and the whole as it came', () => {
    expect(read(person)()).toEqual({ profile: { id: 7, name: 'Jo' }, raw: person });
    const raw = { ...person, error: true };
    expect(read(raw)()).toEqual({ profile: { id: 7, name: 'Jo' }, raw });
  });

  test('may have an `error` that says nothing where it passes the guard, and list what it lacks', () => {
    expect(read({ ...person, error: null, errors: [], message: 'Hello' })()).toMatchObject({ profile: { id: 7 } });
    const errors = [{ detail: 'No address.' }];
    expect(read({ ...person, errors })()).toMatchObject({ profile: { id: 7 } });
  });

  test.each(['temporarily_unavailable', { message: 'No.' }])('has nothing where its `error` is %j', (error) => {
    const anything = z.object({});
    expect(() => readUserInfo(response({ error }), { guard: anything }, token)).toThrow(
      expect.objectContaining({ code: Codes.General }),
    );
  });

  test.each([
    ['id', { name: 'Jo' }],
    ['name', { id: 7, name: null }],
  ])('that fails its guard names %s', (field, body) => {
    expect(read(body)).toThrow(failure('responseInvalid', { field }));
  });

  test.each(['<h1>Welcome</h1>', '', 'null', '[]', '{"id":7,'])('is none: %j', (body) => {
    expect(read(body)).toThrow(failure('responseInvalid'));
  });
});

test.each(['', 0, false, null, [], {}])('a profile may leave its `error` empty: %j', (error) => {
  expect(read({ ...person, error, code: 'X', message: 'hello' })).not.toThrow();
});

describe('an error', () => {
  test.each([
    [{ error: 'invalid_grant' }, { error: 'invalid_grant' }],
    [{ message: `${token} has expired` }, { errorDescription: '*** has expired' }],
    ['<h1>Login</h1>', {}],
    [person, {}],
  ])('401 is about the token, whatever the body calls it, and tells its words: %j', (body, said) => {
    expect(read(body, 401)).toThrow(failure('accessTokenInvalid', said));
  });

  test.each([
    [403, { error: 'insufficient_scope', error_description: 'No.' }, 'insufficient_scope'],
    [200, { error: { code: 'E7', message: 'No.' } }, 'E7'],
    [200, { errors: [{ code: 'E7', detail: 'No.' }] }, 'E7'],
    [500, { code: 'E7', message: 'No.' }, 'E7'],
  ])('%d %j is what the provider calls it', (status, body, error) => {
    expect(read(body, status)).toThrow(failure('providerError', { error, errorDescription: 'No.' }));
  });

  test.each([400, 403, 500])('%d without a word is the general one, even with a profile', (status) => {
    expect(read('<h1>Oops</h1>', status)).toThrow(failure('providerError'));
    expect(read(person, status)).toThrow(failure('providerError'));
  });

  test('may be one of the provider’s own, inside an answer that looks good', () => {
    const readAnswer = errorEnvelope('errcode', 'errmsg');
    const errors = { 40001: 'accessTokenInvalid', 45011: 'rateLimited' } as const;
    const told = (errcode: number) => () =>
      readUserInfo(response({ errcode, errmsg: 'no' }), { guard, readAnswer, errors }, token);
    expect(told(40001)).toThrow(failure('accessTokenInvalid', { error: '40001', errorDescription: 'no' }));
    expect(told(45011)).toThrow(failure('rateLimited', { error: '45011', errorDescription: 'no' }));
    expect(told(48001)).toThrow(failure('providerError', { error: '48001', errorDescription: 'no' }));
  });

  test('never repeats the token', () => {
    const echoed = { error: 'odd', error_description: `cannot use ${token}` };
    expect(read(echoed, 400)).toThrow(failure('providerError', { error: 'odd', errorDescription: 'cannot use ***' }));
  });

  test('access_denied is nobody who declined: nobody was asked', () => {
    let code: unknown;
    try {
      read({ error: 'access_denied' }, 403)();
    } catch (error) {
      code = Object(error).code;
    }
    expect(code).toBe(Codes.General);
  });

  test('no answer at all is one', async () => {
    network.use(http.post('https://provider.test/me', () => HttpResponse.error()));
    const request = requestUserInfo({ endpoint, method: 'POST', guard }, token);
    await expect(request).rejects.toThrow(failure('unreachable'));
  });
});

import { type FailureKind, failure } from '@logto-social/oauth2';
import { withoutWaiting } from '@logto-social/testing';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { answering } from './answering.test-helper.ts';
import { requestApi } from './request-api.ts';

const client = { clientId: 'CORPID', clientSecret: 'SECRET' };
const endpoint = 'https://qyapi.weixin.qq.com/cgi-bin/user/get';
const request = { endpoint, query: { userid: 'USERID' }, guard: z.object({ name: z.string() }) };
const issued = { errcode: 0, errmsg: 'ok', access_token: 'accesstoken000001', expires_in: 7200 };

/** The application’s token is there for the asking; everything else is answered with a body. */
const answeringWith = (body: unknown) => answering(({ name }) => (name === 'gettoken' ? issued : body));

test('asks with the application’s token in the query', async () => {
  const requests = answeringWith({ errcode: 0, errmsg: 'ok', name: '张三' });
  expect(await requestApi(client, request)).toEqual({ name: '张三' });
  expect(requests.at(-1)).toEqual({ name: 'get', query: { access_token: 'accesstoken000001', userid: 'USERID' } });
});

test('what is posted is JSON, and says so', async () => {
  const posted: unknown[] = [];
  answering(async ({ name }, request) => {
    if (name === 'gettoken') return issued;
    posted.push(request.method, request.headers.get('content-type'), await request.text());
    return { errcode: 0, errmsg: 'ok', name: '张三' };
  });
  await requestApi(client, { ...request, body: { user_ticket: 'TICKET' } });
  expect(posted).toEqual(['POST', 'application/json', '{"user_ticket":"TICKET"}']);
});

test.each([
  ['what is asked is asked again', {}, 3],
  ['what is good for a single request is sent once', { secret: 'CODE01' }, 1],
])('while WeCom is in trouble, %s', async (_, given, times) => {
  const requests = answering(({ name }) => (name === 'gettoken' ? issued : new Response('', { status: 503 })));
  const asked = withoutWaiting(() => requestApi(client, { ...request, ...given }));
  await expect(asked).rejects.toMatchObject({ code: failure('providerError').code });
  expect(requests.filter(({ name }) => name === 'get')).toHaveLength(times);
});

test.each([400, 404])('an answer with the status %i is none, whatever it holds', async (status) => {
  const body = { errcode: 0, errmsg: 'ok', name: '张三' };
  answering(({ name }) => (name === 'gettoken' ? issued : Response.json(body, { status })));
  await expect(requestApi(client, request)).rejects.toMatchObject({ code: failure('providerError').code });
});

test.each<[number, string, FailureKind]>([
  [40029, 'invalid code', 'grantInvalid'],
  [40013, 'invalid corpid', 'clientInvalid'],
  [40091, 'secret is invalid', 'clientInvalid'],
  [48002, 'API forbidden', 'configInvalid'],
  [48006, 'api unauthorized', 'configInvalid'],
  [50001, 'redirect_url not match', 'configInvalid'],
  [50003, 'app is disabled', 'configInvalid'],
  [45009, 'api freq out of limit', 'rateLimited'],
  [45033, 'api concurrent out of limit', 'rateLimited'],
  [60020, 'not allow to access from your ip, from ip: 203.0.113.7', 'serverNotAllowed'],
  [60011, 'no privilege to access/modify contact/party/agent', 'accountNotAllowed'],
  [60021, 'not in privilege', 'accountNotAllowed'],
  [50002, 'user not in the visible range', 'accountNotAllowed'],
  [60111, 'userid not found', 'providerError'],
  [-1, 'system busy', 'providerError'],
])('an answer with %i, %s, is %s, in the words of WeCom', async (errcode, errmsg, kind) => {
  const requests = answeringWith({ errcode, errmsg });
  await expect(requestApi(client, request)).rejects.toMatchObject({
    code: failure(kind).code,
    data: { error: String(errcode), errorDescription: expect.stringContaining(`The provider says: ${errmsg}`) },
  });
  expect(requests.filter(({ name }) => name === 'get')).toHaveLength(1);
});

test.each<[number, string]>([
  [40001, 'invalid credential'],
  [40014, 'invalid access_token'],
  [42001, 'access_token expired'],
])('an answer with %i, %s, is about the application’s token, which is asked for once more', async (errcode, errmsg) => {
  let isRenewed = false;
  const requests = answering(({ name }) => {
    if (name === 'gettoken') {
      isRenewed = true;
      return { ...issued, access_token: `next after ${errcode}` };
    }
    return isRenewed ? { errcode: 0, errmsg: 'ok', name: '张三' } : { errcode, errmsg };
  });
  expect(await requestApi(client, request)).toEqual({ name: '张三' });
  expect(requests.map(({ name }) => name)).toEqual(['get', 'gettoken', 'get']);
});

test('no error repeats a secret', async () => {
  const errmsg = 'got SECRET, CODE01 and accesstoken000001';
  answeringWith({ errcode: -1, errmsg });
  const other = { clientId: 'OTHER', clientSecret: 'SECRET' };
  await expect(requestApi(other, { ...request, query: { code: 'CODE01' }, secret: 'CODE01' })).rejects.toMatchObject({
    data: { errorDescription: expect.stringContaining('The provider says: got ***, *** and ***') },
  });
});

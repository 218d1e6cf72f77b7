import { setImmediate as turn } from 'node:timers/promises';
import { delay, HttpResponse, http } from 'msw';
import { afterEach, expect, test, vi } from 'vitest';
import { failure } from '../errors/failure.ts';
import { withDeadline } from '../http/deadline.ts';
import { simulatedNetwork } from '../http/network.test-helper.ts';
import { jsonWebKeySet } from './json-web-key-set.ts';
import { signingKey } from './signing-keys.test-helper.ts';

afterEach(() => {
  vi.useRealTimers();
});

const network = simulatedNetwork();
const jwksUri = 'https://json-web-key-set.test/jwks';

test('every caller gets the same set, which is not fetched before it is needed', async () => {
  const { published } = await signingKey();
  const asked = vi.fn(() => HttpResponse.json({ keys: [published] }));
  network.use(http.get(jwksUri, asked));
  const keys = await jsonWebKeySet(jwksUri);
  expect(await jsonWebKeySet(jwksUri)).toBe(keys);
  expect(asked).not.toHaveBeenCalled();
  await keys({ alg: 'ES256', kid: 'key-1' }, { payload: '', signature: '' });
  expect(asked).toHaveBeenCalledOnce();
});

test('they are kept for some minutes', async () => {
  const { published } = await signingKey();
  const asked = vi.fn(() => HttpResponse.json({ keys: [published] }));
  const kept = `${jwksUri}/kept`;
  network.use(http.get(kept, asked));
  vi.useFakeTimers({ toFake: ['Date'] });
  const look = async () => (await jsonWebKeySet(kept))({ alg: 'ES256', kid: 'key-1' }, { payload: '', signature: '' });
  await look();
  vi.setSystemTime(Date.now() + 5 * 60 * 1000);
  await look();
  expect(asked).toHaveBeenCalledOnce();
  vi.setSystemTime(Date.now() + 6 * 60 * 1000);
  await look();
  expect(asked).toHaveBeenCalledTimes(2);
});

test('are asked for again while the provider is in trouble', async () => {
  const { published } = await signingKey();
  const troubled = `${jwksUri}/troubled`;
  const answers = [new HttpResponse(null, { status: 503, headers: { 'retry-after': '0' } })];
  network.use(http.get(troubled, () => answers.pop() ?? HttpResponse.json({ keys: [published] })));
  const keys = await jsonWebKeySet(troubled);
  expect(await keys({ alg: 'ES256', kid: 'key-1' }, { payload: '', signature: '' })).toMatchObject({ type: 'public' });
});

test.each([
  ['has members that are null', (key: object) => [{ ...key, use: null, alg: null, key_ops: null, ext: null }]],
  ['stands beside what is none', (key: object) => [null, 'key', 7, key]],
  ['is there twice', (key: object) => [key, { ...key, ext: null }]],
])('a key counts that %s', async (what, keysOf) => {
  const { published } = await signingKey();
  const odd = `${jwksUri}/${encodeURIComponent(what)}`;
  network.use(http.get(odd, () => HttpResponse.json({ keys: keysOf(published) })));
  const keys = await jsonWebKeySet(odd);
  expect(await keys({ alg: 'ES256', kid: 'key-1' }, { payload: '', signature: '' })).toMatchObject({ type: 'public' });
});

test.each(['<html>', '[]', '{}', '{"keys":{}}', '{"keys":[]}'])('%j is no set of keys', async (body) => {
  const none = `${jwksUri}/${encodeURIComponent(body)}`;
  network.use(http.get(none, () => new HttpResponse(body)));
  const keys = await jsonWebKeySet(none);
  await expect(keys({ alg: 'ES256', kid: 'key-1' }, { payload: '', signature: '' })).rejects.toMatchObject({
    code: expect.stringMatching(/^ERR_(JWKS_INVALID|JWKS_NO_MATCHING_KEY|JOSE_GENERIC)$/),
  });
});

test('another address is another set', async () => {
  expect(await jsonWebKeySet(`${jwksUri}/2`)).not.toBe(await jsonWebKeySet(jwksUri));
});

test('what is no URL is no set', async () => {
  await expect(jsonWebKeySet('nowhere')).rejects.toThrow();
});

test('a caller with little time left gives up alone: the keys come for the others', async () => {
  const { published } = await signingKey();
  const slow = `${jwksUri}/slow`;
  const asked = vi.fn();
  network.use(
    http.get(slow, async () => {
      asked();
      await delay(4_000);
      return HttpResponse.json({ keys: [published] });
    }),
  );
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const look = async () => (await jsonWebKeySet(slow))({ alg: 'ES256', kid: 'key-1' }, { payload: '', signature: '' });
  const hurried = Promise.allSettled([
    withDeadline(async () => {
      vi.advanceTimersByTime(7_000);
      return look();
    }),
  ]);
  let isSettled = false;
  const patient = withDeadline(look).finally(() => {
    isSettled = true;
  });
  for (; !isSettled; await turn()) await vi.advanceTimersByTimeAsync(10);
  expect(await hurried).toEqual([{ status: 'rejected', reason: failure('unreachable') }]);
  expect(await patient).toMatchObject({ type: 'public' });
  expect(asked).toHaveBeenCalledOnce();
});

import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { http } from './handler.ts';
import { simulatedFetch } from './simulated-fetch.ts';

const url = 'https://provider.test/me';
const redirect = http.all(url, () => new HttpResponse(null, { status: 302, headers: { location: '/you' } }));

test('whoever answers is heard', async () => {
  const response = await simulatedFetch([http.get(url, () => HttpResponse.json({ id: 'jo' }))], new Request(url));
  expect(await response?.json()).toEqual({ id: 'jo' });
});

test('where nobody does, there is no answer', async () => {
  expect(await simulatedFetch([], new Request(url))).toBeUndefined();
});

test('a connection that breaks is an error of the network', async () => {
  const broken = http.all(url, () => HttpResponse.error());
  await expect(simulatedFetch([broken], new Request(url))).rejects.toThrow(TypeError);
});

test('a redirect is seen where it is not followed, and an error where it is', async () => {
  expect((await simulatedFetch([redirect], new Request(url, { redirect: 'manual' })))?.status).toBe(302);
  await expect(simulatedFetch([redirect], new Request(url))).rejects.toThrow(TypeError);
});

test('a request that is given up ends with the reason, however long the answer takes', async () => {
  const silent = http.all(url, () => new Promise(() => undefined));
  const given = AbortSignal.abort(new Error('no longer'));
  await expect(simulatedFetch([silent], new Request(url, { signal: given }))).rejects.toThrow('no longer');
  const giving = new AbortController();
  const asked = simulatedFetch([silent], new Request(url, { signal: giving.signal }));
  giving.abort(new Error('too late'));
  await expect(asked).rejects.toThrow('too late');
});

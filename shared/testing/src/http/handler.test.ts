import { expect, test } from 'vitest';
import { getResponse, http } from './handler.ts';

const saying = (text: string) => () => new Response(text);
const textOf = async (response: Promise<Response | undefined>) => (await response)?.text();

test.each([
  ['GET', 'https://provider.test/me?fields=id', 'the person'],
  ['POST', 'https://provider.test/me#here', 'whatever the method'],
  ['POST', 'https://provider.test/token', 'the tokens'],
  ['GET', 'https://provider.test/token', 'anything else'],
  ['GET', 'https://provider.test/me/', 'anything else'],
])('%s %s is answered with %s', async (method, url, text) => {
  const handlers = [
    http.get('https://provider.test/me', saying('the person')),
    http.all('https://provider.test/me', saying('whatever the method')),
    http.post('https://provider.test/token', saying('the tokens')),
    http.all('*', saying('anything else')),
  ];
  expect(await textOf(getResponse(handlers, new Request(url, { method })))).toBe(text);
});

test('what has no answer leaves the request to the next', async () => {
  const url = 'https://provider.test/me';
  const request = new Request(url);
  const silent = http.get(url, () => undefined);
  expect(await textOf(getResponse([silent, http.get(url, saying('the next'))], request))).toBe('the next');
  expect(await getResponse([silent], request)).toBeUndefined();
});

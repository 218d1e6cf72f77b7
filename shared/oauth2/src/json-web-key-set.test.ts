import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { jsonWebKeySet } from './json-web-key-set.ts';
import { simulatedNetwork } from './network.test-helper.ts';
import { signingKey } from './signing-keys.test-helper.ts';

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

test('another address is another set', async () => {
  expect(await jsonWebKeySet(`${jwksUri}/2`)).not.toBe(await jsonWebKeySet(jwksUri));
});

test('what is no URL is no set', async () => {
  await expect(jsonWebKeySet('nowhere')).rejects.toThrow();
});

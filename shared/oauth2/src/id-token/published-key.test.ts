import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { simulatedNetwork } from '../http/network.test-helper.ts';
import { publishedKey } from './published-key.ts';
import { now, signingKey } from './signing-keys.test-helper.ts';
import { verifyIdToken } from './verify-id-token.ts';

const network = simulatedNetwork();
const claims = { iss: 'https://published-key.test', aud: 'client', sub: 'jane' };

/** A provider's keys, once a token has been verified with them. */
const publishing = async (name: string, ids: readonly string[]) => {
  const keys = await Promise.all(ids.map((id) => signingKey('ES256', id)));
  const described = keys.map(({ published }) => ({ ...published, issuer: `https://${published.kid}.test` }));
  const jwksUri = `https://published-key.test/${name}`;
  network.use(http.get(jwksUri, () => HttpResponse.json({ keys: described })));
  const sign = async (id: string) => keys[ids.indexOf(id)]?.sign({ ...claims, iat: now(), exp: now() + 60 }) ?? '';
  const idToken = await sign(ids[0] ?? '');
  await verifyIdToken(idToken, { issuer: claims.iss, clientId: claims.aud, nonce: undefined, jwksUri });
  return { described, sign, find: (token: string) => publishedKey(token, jwksUri) };
};

/** The same token, less the name of its key. */
const nameless = (token: string) => {
  const [, ...rest] = token.split('.');
  return [Buffer.from('{"alg":"ES256"}').toString('base64url'), ...rest].join('.');
};

test('the key that a token names is described as the provider does', async () => {
  const { described, sign, find } = await publishing('several', ['first', 'second']);
  expect(await find(await sign('first'))).toEqual(described[0]);
  expect(await find(await sign('second'))).toEqual(described[1]);
});

test('a token need not name the one key that there is', async () => {
  const { described, sign, find } = await publishing('one', ['only']);
  expect(await find(nameless(await sign('only')))).toEqual(described[0]);
});

test('a token that names no key, or a stranger’s, has none', async () => {
  const { sign, find } = await publishing('twins', ['first', 'second']);
  expect(await find(nameless(await sign('first')))).toBeUndefined();
  const stranger = await signingKey('ES256', 'stranger');
  expect(await find(await stranger.sign(claims))).toBeUndefined();
});

test('before any key was looked for there is none', async () => {
  const { sign } = await signingKey();
  expect(await publishedKey(await sign(claims), 'https://published-key.test/unasked')).toBeUndefined();
});

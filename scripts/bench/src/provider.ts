/**
 * A provider on the loopback interface, in a process of its own, so that its work is not counted. It tells its parent the
 * origin, and when asked the requests since it was asked last.
 *
 * It takes any code; the one that an ID token is exchanged for is the nonce.
 */
import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the provider tells its parent. */
export type ProviderMessage = { origin: string } | { requests: number };

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const person = { name: 'Jo March', email: 'jo@example.com', email_verified: true };
const tokens = {
  access_token: 'a'.repeat(43),
  token_type: 'Bearer',
  expires_in: 3600,
  refresh_token: 'r'.repeat(43),
  scope: 'openid profile email',
};

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

const signed = (claims: object): string => {
  const content = `${encode({ alg: 'RS256', kid: 'key', typ: 'JWT' })}.${encode(claims)}`;
  return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`;
};

const idToken = (issuer: string, parameters: URLSearchParams): string => {
  const now = Math.floor(Date.now() / 1000);
  const picture = 'https://provider.example.com/jo.png';
  const lifetime = { iat: now, exp: now + 3600 };
  const bound = { iss: issuer, aud: parameters.get('client_id'), nonce: parameters.get('code') };
  return signed({ ...bound, ...lifetime, sub: '24400320', ...person, picture });
};

const answers: Record<string, (origin: string, request: IncomingMessage) => object | Promise<object>> = {
  'POST /oauth2/token': () => tokens,
  'GET /oauth2/profile': () => ({ id: '24400320', ...person, avatar: 'https://provider.example.com/jo.png' }),
  'POST /oidc/token': async (origin, request) => ({
    ...tokens,
    id_token: idToken(origin, new URLSearchParams(await text(request))),
  }),
  'GET /oidc/keys': () => ({
    keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'key', alg: 'RS256', use: 'sig' }],
  }),
  'GET /.well-known/openid-configuration': (origin) => ({
    issuer: origin,
    authorization_endpoint: `${origin}/oidc/authorize`,
    token_endpoint: `${origin}/oidc/token`,
    userinfo_endpoint: `${origin}/oidc/userinfo`,
    jwks_uri: `${origin}/oidc/keys`,
  }),
};

const tell = (message: ProviderMessage) => process.send?.(message);

let requests = 0;
const server = createServer(async (request, response) => {
  requests += 1;
  const body = JSON.stringify(
    (await answers[`${request.method} ${request.url}`]?.(`http://${request.headers.host}`, request)) ?? {},
  );
  request.resume();
  response.setHeader('content-type', 'application/json').setHeader('content-length', Buffer.byteLength(body)).end(body);
});
server.listen(0, '127.0.0.1', () => tell({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
process.on('message', () => {
  tell({ requests });
  requests = 0;
});
process.on('disconnect', () => process.exit());

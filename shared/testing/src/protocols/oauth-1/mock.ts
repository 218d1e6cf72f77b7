import { createHmac, randomUUID } from 'node:crypto';
import { HttpResponse } from 'msw';
import { getResponse, http } from '../../http/handler.ts';
import type { OAuthMock } from '../../mock/provider-mock.ts';
import { clientOf } from '../../mock/read-mock.ts';
import type { Simulate } from '../../mock/simulated-provider.ts';

const temporaryCredentialsEndpoint = 'https://photos.example.net/initiate';
const authorizationEndpoint = 'https://photos.example.net/authorize';
const tokenEndpoint = 'https://photos.example.net/token';
const profileEndpoint = 'https://photos.example.net/me';

/** https://www.rfc-editor.org/rfc/rfc5849#section-3.6 */
const encode = (text: string) =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);

/** The parameters of an `Authorization: OAuth …` (§3.5.1). */
const readHeader = (request: Request): Record<string, string> => {
  const parameters = (request.headers.get('authorization') ?? '').matchAll(/[ ,](\w+)="([^"]*)"/g);
  return Object.fromEntries([...parameters].map(([, name, value = '']) => [name, decodeURIComponent(value)]));
};

/** §3.4.1 and §3.4.2. */
const signatureOf = (request: Request, { oauth_signature, ...sent }: Record<string, string>, secrets: string[]) => {
  const { origin, pathname, searchParams } = new URL(request.url);
  const pairs = [...searchParams, ...Object.entries(sent)].map(([name, value]) => `${encode(name)}=${encode(value)}`);
  const base = [request.method, `${origin}${pathname}`, pairs.sort().join('&')].map(encode).join('&');
  return createHmac('sha1', secrets.map(encode).join('&')).update(base).digest('base64');
};

/** A server of OAuth 1.0a: it checks the signature of every request, and that none is made twice. */
const simulate: Simulate = ({ authorize, handlers }, _departure, mock) => {
  const { id: consumerKey = '', secret } = clientOf(mock);
  const { token } = mock;
  const nonces = new Set<string>();
  /** The callback of each request token, and its secret. */
  const requestTokens = new Map<string, { callback: string; tokenSecret: string }>();

  const isSigned = (request: Request, sent: Record<string, string>, tokenSecret: string) => {
    const { oauth_consumer_key, oauth_signature_method, oauth_signature, oauth_timestamp, oauth_nonce = '' } = sent;
    const isNew = oauth_nonce !== '' && !nonces.has(oauth_nonce);
    nonces.add(oauth_nonce);
    const isTimely = Math.abs(Date.now() / 1000 - Number(oauth_timestamp)) < 300;
    const isOurs = oauth_consumer_key === consumerKey && oauth_signature_method === 'HMAC-SHA1';
    return isNew && isTimely && isOurs && oauth_signature === signatureOf(request, sent, [String(secret), tokenSecret]);
  };
  /** §3.2: whatever is wrong with the client, the token or the signature. */
  const unauthorized = () => new HttpResponse(null, { status: 401 });

  return {
    authorize: async (authorizationUri, decision) => {
      const { searchParams } = new URL(authorizationUri);
      const oauth_token = searchParams.get('oauth_token') ?? '';
      const { callback } = requestTokens.get(oauth_token) ?? {};
      if (!callback) throw new Error('Unknown request token.');
      const standard = new URL(authorizationEndpoint);
      for (const [name, value] of [
        ['response_type', 'code'],
        ['client_id', consumerKey],
        ['redirect_uri', callback],
      ] as const)
        standard.searchParams.set(name, value);
      const back = Object.fromEntries(new URL(callback).searchParams);
      if (decision === 'deny') return { ...back, denied: oauth_token };
      return { ...back, oauth_token, ...(await authorize(standard.href, decision)) };
    },
    handlers: [
      http.post(temporaryCredentialsEndpoint, ({ request }) => {
        const sent = readHeader(request);
        if (!isSigned(request, sent, '') || !sent.oauth_callback) return unauthorized();
        const [oauth_token, oauth_token_secret] = [
          `hh5s93j4hdidpola-${randomUUID()}`,
          `hdhd0244k9j7ao03-${randomUUID()}`,
        ];
        requestTokens.set(oauth_token, { callback: sent.oauth_callback, tokenSecret: oauth_token_secret });
        const answer = new URLSearchParams({ oauth_token, oauth_token_secret, oauth_callback_confirmed: 'true' });
        return new HttpResponse(answer.toString(), {
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        });
      }),
      http.post(tokenEndpoint, async ({ request }) => {
        const sent = readHeader(request);
        const { callback = '', tokenSecret = '' } = requestTokens.get(sent.oauth_token ?? '') ?? {};
        if (!callback || !isSigned(request, sent, tokenSecret)) return unauthorized();
        requestTokens.delete(sent.oauth_token ?? '');
        const grant = { grant_type: 'authorization_code', code: sent.oauth_verifier ?? '', redirect_uri: callback };
        const body = new URLSearchParams({ ...grant, client_id: consumerKey });
        const answer = await getResponse(handlers, new Request(tokenEndpoint, { method: 'POST', body }));
        return answer?.ok ? answer : unauthorized();
      }),
      http.get(profileEndpoint, ({ request }) => {
        const isOurs = isSigned(request, readHeader(request), String(token?.response.oauth_token_secret));
        return isOurs ? getResponse(handlers, request) : unauthorized();
      }),
      ...handlers,
    ],
  };
};

/** The example of RFC 5849 §1.2, and a person. */
export const mock: OAuthMock = {
  protocol: 'OAuth 1.0a',
  config: { consumerKey: 'dpf43f3p2l4k3l03', consumerSecret: 'kd94hf93k423kf44' },
  keys: { clientId: 'consumerKey', clientSecret: 'consumerSecret' },
  pkce: 'unsupported',
  // The secret of the request token is kept there.
  session: 'required',
  authorization: {
    endpoint: authorizationEndpoint,
    parameters: {},
    binding: () => ({ oauth_token: /^hh5s93j4hdidpola-/ }),
    names: { code: 'oauth_verifier' },
    /** https://developer.x.com/en/docs/authentication/guides/log-in-with-twitter has it; the standard has nothing. */
    denied: { denied: 'hh5s93j4hdidpola' },
  },
  token: {
    endpoint: tokenEndpoint,
    clientAuthentication: 'none',
    names: { access_token: 'oauth_token' },
    answerType: 'application/x-www-form-urlencoded',
    response: { oauth_token: 'nnch734d00sl2jdk', oauth_token_secret: 'pfkkdhi9sl3r4s00' },
  },
  resources: [
    {
      endpoint: profileEndpoint,
      bearer: { parameter: 'oauth_token' },
      response: { id: 'jane', name: 'Jane', picture: 'https://photos.example.net/jane.jpg' },
      unauthorized: { status: 401, body: '' },
    },
  ],
  id: { in: profileEndpoint, path: 'id' },
  required: [{ in: tokenEndpoint, path: 'oauth_token_secret', reason: 'Requests are signed with it.' }],
  email: { rule: 'none' },
  user: { id: 'jane', name: 'Jane', avatar: 'https://photos.example.net/jane.jpg' },
  requests: 3,
  simulate,
};

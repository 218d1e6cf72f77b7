import { generateKeyPairSync, verify } from 'node:crypto';
import {
  getResponse,
  HttpResponse,
  http,
  type ProviderMock,
  type SimulatedProvider,
  simulateProvider,
} from '@logto-social/testing/simulator';

const tokenEndpoint = 'https://appleid.apple.com/auth/token';
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** https://developer.apple.com/documentation/accountorganizationaldatasharing/creating-a-client-secret */
const config = {
  clientId: 'com.mytest.app',
  teamId: 'DEF123GHIJ',
  keyId: 'ABC123DEFG',
  privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
};

/** https://developer.apple.com/documentation/signinwithapplerestapi/errorresponse */
const invalidClient = { status: 400, body: { error: 'invalid_client' } };

/** What Apple makes of any secret that is not a JWT of the team's, good for at most six months. */
const isClientSecret = (secret: string): boolean => {
  const [header = '', claims = '', signature = ''] = secret.split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString() || '{}');
  const { alg, kid } = read(header);
  const { iss, sub, aud, iat, exp } = read(claims);
  const now = Date.now() / 1000;
  const isTimely = iat <= now && now < exp && exp <= now + 15_777_000;
  const isOurs = alg === 'ES256' && kid === config.keyId && iss === config.teamId && sub === config.clientId;
  const input = Buffer.from(`${header}.${claims}`);
  const key = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
  const isSigned = verify('sha256', input, key, Buffer.from(signature, 'base64url'));
  return isTimely && isOurs && aud === 'https://appleid.apple.com' && isSigned;
};

export const documentation: ProviderMock = {
  config,
  authorization: {
    endpoint: 'https://appleid.apple.com/auth/authorize',
    /** https://developer.apple.com/documentation/signinwithapplerestapi/request-an-authorization-to-the-sign-in-with-apple-server. */
    parameters: { scope: 'openid name email', response_type: 'code id_token', response_mode: 'form_post' },
    omits: ['response_type'],
    denied: { error: 'user_cancelled_authorize' },
  },
  /** https://developer.apple.com/documentation/signinwithapplerestapi/generate-and-validate-tokens */
  token: {
    endpoint: tokenEndpoint,
    clientAuthentication: 'none',
    response: {
      access_token: 'adg61...67Or9',
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: 'rca7...lABoQ',
    },
    refreshed: {
      access_token: 'beg51...67Or9',
      token_type: 'Bearer',
      expires_in: 3600,
    },
    errors: {
      invalid_grant: {
        status: 400,
        body: { error: 'invalid_grant', error_description: 'The code has already been used.' },
      },
      invalid_client: invalidClient,
    },
  },
  /** https://developer.apple.com/documentation/signinwithapplejs/authorizationi/id_token */
  idToken: {
    jwksUri: 'https://appleid.apple.com/auth/keys',
    claims: {
      iss: 'https://appleid.apple.com',
      sub: '001234.5b3a3bdf9c0b4f049c1471cae1cd1d8d.0001',
      email: 'dpdcnf87nu@privaterelay.appleid.com',
      email_verified: true,
      is_private_email: true,
      nonce_supported: true,
    },
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  email: { rule: 'flagged', flag: { in: 'id_token', path: 'email_verified' } },
  user: {
    id: '001234.5b3a3bdf9c0b4f049c1471cae1cd1d8d.0001',
    name: 'John Appleseed',
    email: 'dpdcnf87nu@privaterelay.appleid.com',
  },
  requests: 2,
  unlikeCatalogues: {
    clientAuthentication: {
      reason: 'The secret is a JWT made for each request, which the simulation here checks itself.',
      url: 'https://developer.apple.com/documentation/accountorganizationaldatasharing/creating-a-client-secret',
    },
  },
};

const postForm = (body: URLSearchParams, headers: Record<string, string> = {}) =>
  new Request(tokenEndpoint, { method: 'POST', body, headers });

/** The ID token of the callback: the one that the token endpoint would give for the same request. */
const callbackIdToken = async (provider: SimulatedProvider, authorizationUri: string): Promise<string> => {
  const uri = new URL(authorizationUri);
  uri.searchParams.delete('code_challenge');
  const { code = '' } = await provider.authorize(uri.href, 'allow');
  const parameter = (name: string) => uri.searchParams.get(name) ?? '';
  const client = { client_id: parameter('client_id'), redirect_uri: parameter('redirect_uri') };
  const grant = { grant_type: 'authorization_code', code, ...client };
  const response = await getResponse(provider.handlers, postForm(new URLSearchParams(grant)));
  return String(Object(await response?.json()).id_token);
};

/** Apple as it is: an ID token and a name in the callback, and a secret that the team signs. */
export const speaking = (documentation: ProviderMock): ProviderMock => ({
  ...documentation,
  pkce: 'required',
  simulate: (standard, departure, { simulate, pkce, ...documented }) => ({
    authorize: async (authorizationUri, decision) => {
      const callback = await standard.authorize(authorizationUri, decision);
      if (decision === 'deny') return callback;
      const id_token = await callbackIdToken(simulateProvider(documented, departure), authorizationUri);
      /** Only the first time, and not signed: https://developer.apple.com/documentation/signinwithapplejs/useri */
      const user = { name: { firstName: 'John', lastName: 'Appleseed' }, email: 'somebody-else@example.com' };
      return { ...callback, id_token, user: JSON.stringify(user) };
    },
    handlers: [
      http.post(tokenEndpoint, async ({ request }) => {
        const parameters = new URLSearchParams(await request.clone().text());
        const { status, body } = invalidClient;
        if (!isClientSecret(parameters.get('client_secret') ?? '')) return HttpResponse.json(body, { status });
        parameters.delete('client_secret');
        const headers = { 'content-type': request.headers.get('content-type') ?? '' };
        return getResponse(standard.handlers, postForm(parameters, headers));
      }),
      ...standard.handlers,
    ],
  }),
});

export const mock = speaking(documentation);

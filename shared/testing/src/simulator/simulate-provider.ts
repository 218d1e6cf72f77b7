import { createHash, randomUUID } from 'node:crypto';
import { HttpResponse } from 'msw';
import { http } from '../http/handler.ts';
import type { Answer, MockResource, MockTokenEndpoint, ProviderMock } from '../mock/provider-mock.ts';
import {
  clientOf,
  endpointOf,
  grantedTokens,
  inItsNames,
  inStandardNames,
  refreshedTokens,
} from '../mock/read-mock.ts';
import type { Departure, SimulatedProvider } from '../mock/simulated-provider.ts';
import { textsOf } from '../mock/texts-of.ts';
import { answer } from './answer.ts';
import { isAuthenticated } from './is-authenticated.ts';
import { sentToken } from './sent-token.ts';
import { publishedKeys, signIdToken, signIdTokenWithSecret } from './signing-key.ts';

/** An authorization that a person has granted and whose code has not been exchanged. */
type Grant = { redirectUri: string | undefined; codeChallenge: string | undefined; nonce: string | undefined };

const refusal = (error: string, description: string, status = 400): Answer => ({
  status,
  body: { error, error_description: description },
});

const formType = 'application/x-www-form-urlencoded';

/** What the standard says to a wrong grant and to a wrong client (RFC 6749 §5.2). */
const rfc6749Errors = {
  invalid_grant: refusal('invalid_grant', 'The grant is not valid.'),
  invalid_client: refusal('invalid_client', 'The client is not known.', 401),
};

const s256 = (verifier: string) => createHash('sha256').update(verifier).digest('base64url');

const readParameters = async (request: Request): Promise<Record<string, string>> => {
  if (request.method === 'GET') return Object.fromEntries(new URL(request.url).searchParams);
  const text = await request.text();
  if (request.headers.get('content-type')?.startsWith('application/json')) return JSON.parse(text);
  return Object.fromEntries(new URLSearchParams(text));
};

const missingHeader = (request: Request, expected: Readonly<Record<string, string>> = {}) =>
  Object.entries(expected).find(([name, value]) => request.headers.get(name) !== value)?.[0];

const missingQuery = (request: Request, expected: Readonly<Record<string, string>> = {}) =>
  Object.entries(expected).find(([name, value]) => new URL(request.url).searchParams.get(name) !== value)?.[0];

/**
 * Builds a provider from what it documents: it checks method, content type, client authentication, grant, redirect URI,
 * code verifier and single use of the code, and answers a wrong request with the provider's own error.
 *
 * @param mock what the provider documents.
 * @param departure what a test makes it do otherwise.
 */
export const simulateProvider = (mock: ProviderMock, departure: Departure = {}): SimulatedProvider => {
  const standard = simulateStandard(mock, departure);
  return mock.simulate ? mock.simulate(standard, departure, mock) : standard;
};

const simulateStandard = (mock: ProviderMock, departure: Departure): SimulatedProvider => {
  const { authorization, token, idToken, pkce } = mock;
  const client = clientOf(mock);
  const grants = new Map<string, Grant>();

  const authorize: SimulatedProvider['authorize'] = async (authorizationUri, decision) => {
    const { searchParams } = new URL(authorizationUri);
    const sent = new Map(Object.entries(inStandardNames(Object.fromEntries(searchParams), authorization.names)));
    const isTaken = (name: 'response_type' | 'redirect_uri') => !authorization.omits?.includes(name);
    const required = (name: string) => {
      const value = sent.get(name);
      if (!value) throw new Error(`The authorization request lacks ${name}.`);
      return value;
    };
    const at = endpointOf(authorizationUri);
    if (at !== authorization.endpoint) throw new Error(`Nothing is at ${at}.`);
    if (required('client_id') !== client.id) throw new Error('Unknown client.');
    if (isTaken('response_type') && required('response_type') !== 'code') throw new Error('Unsupported response type.');
    if (pkce === 'required') required('code_challenge');
    if (sent.has('code_challenge') && required('code_challenge_method') !== 'S256') throw new Error('Not S256.');
    if (pkce === 'unsupported' && sent.has('code_challenge')) throw new Error('PKCE is not supported.');

    const common = {
      ...(sent.has('state') && { state: required('state') }),
      ...(authorization.issuer && { iss: authorization.issuer }),
    };
    const { denied = { error: 'access_denied' } } = authorization;
    if (decision === 'deny') return { ...denied, ...common };

    const code = `code-${randomUUID()}`;
    grants.set(code, {
      redirectUri: isTaken('redirect_uri') ? required('redirect_uri') : undefined,
      codeChallenge: sent.get('code_challenge'),
      nonce: idToken?.withoutNonce ? undefined : sent.get('nonce'),
    });
    return { ...inItsNames({ code }, authorization.names), ...common };
  };

  const issueIdToken = (nonce: string | undefined): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      ...(client.id && { aud: client.id }),
      iat: now,
      exp: now + 3600,
      ...idToken?.claims,
      ...(nonce && { nonce }),
    };
    if (departure.signIdToken) return departure.signIdToken(claims);
    return idToken?.jwksUri ? signIdToken(claims) : signIdTokenWithSecret(claims, String(client.secret));
  };

  const simulateToken = (token: MockTokenEndpoint) => {
    const { errors = rfc6749Errors } = token;
    const grantTokens = async (response: Record<string, unknown>, nonce?: string): Promise<Answer> => ({
      status: 200,
      body: { ...response, ...(idToken && { id_token: await issueIdToken(nonce) }) },
    });

    const exchangeCode = async (parameters: Record<string, string>): Promise<Answer> => {
      const grant = grants.get(parameters.code ?? '');
      grants.delete(parameters.code ?? '');
      const verifier = parameters.code_verifier;
      const isBound = grant?.codeChallenge ? verifier && s256(verifier) === grant.codeChallenge : !verifier;
      const isReturned = token.withoutRedirectUri || grant?.redirectUri === parameters.redirect_uri;
      return grant && isReturned && isBound ? grantTokens(token.response, grant.nonce) : errors.invalid_grant;
    };

    const refresh = async (parameters: Record<string, string>): Promise<Answer> => {
      const isKnown = parameters.refresh_token === grantedTokens(mock).refresh_token;
      return token.refreshed && isKnown ? grantTokens(token.refreshed) : errors.invalid_grant;
    };

    const respond = async (request: Request): Promise<Answer> => {
      const { method = 'POST', contentType = formType } = token;
      if (request.method !== method) return refusal('invalid_request', `${method} expected`, 405);
      if (method === 'POST' && !request.headers.get('content-type')?.startsWith(contentType)) {
        return refusal('invalid_request', `${contentType} expected`);
      }
      const missing = missingHeader(request, token.headers);
      if (missing) return refusal('invalid_request', `header ${missing} expected`);
      const parameters = inStandardNames(await readParameters(request), token.names);
      if (!(await isAuthenticated(mock, token, request, parameters))) return errors.invalid_client;
      if (parameters.grant_type === 'authorization_code') return exchangeCode(parameters);
      if (parameters.grant_type === 'refresh_token') return refresh(parameters);
      return refusal('unsupported_grant_type', 'unknown grant');
    };

    return http.all(token.endpoint, async ({ request }) => {
      if (missingQuery(request, token.query)) return undefined;
      const { status, body } = await respond(request);
      if (!token.answerType) return answer({ status, body });
      return new HttpResponse(new URLSearchParams(textsOf(Object(body))).toString(), {
        status,
        headers: { 'content-type': token.answerType },
      });
    });
  };

  const accessTokens = new Set([grantedTokens(mock).access_token, refreshedTokens(mock).access_token]);

  const simulateResource = (resource: MockResource) => {
    const respond = (request: Request): Answer => {
      const sent = sentToken(request, resource);
      if (resource.unauthorized && !(sent && accessTokens.has(sent))) return resource.unauthorized;
      if (request.method !== (resource.method ?? 'GET')) return refusal('invalid_request', 'wrong method', 405);
      const missing = missingHeader(request, resource.headers) ?? missingQuery(request, resource.query);
      if (missing) return refusal('invalid_request', `${missing} expected`);
      return { status: 200, body: resource.response };
    };
    return http.all(resource.endpoint, ({ request }) => answer(respond(request)));
  };

  const described = mock.resources.map(({ endpoint }) => endpoint);
  /** Where metadata say that user info is, of which the mock says nothing. */
  const undescribed = (mock.documents ?? [])
    .map(({ response }) => Object(response).userinfo_endpoint)
    .filter((endpoint) => URL.canParse(endpoint) && !/[?#]/.test(endpoint) && !described.includes(endpoint));

  return {
    authorize,
    handlers: [
      ...(token ? [simulateToken(token)] : []),
      ...mock.resources.map(simulateResource),
      ...(mock.documents ?? []).map(({ endpoint, response }) =>
        http.get(endpoint, () => answer({ status: 200, body: response })),
      ),
      ...undescribed.map((endpoint) => http.all(endpoint, () => answer({ status: 404, body: {} }))),
      ...(idToken?.jwksUri ? [http.get(idToken.jwksUri, async () => HttpResponse.json(await publishedKeys()))] : []),
    ],
  };
};

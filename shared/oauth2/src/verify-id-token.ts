import { ConnectorError } from '@logto/connector-kit';
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { constantTimeEqual } from './constant-time-equal.ts';
import { failure } from './failure.ts';
import { jsonWebKeySet } from './json-web-key-set.ts';

/** What an ID token is held against. */
export type IdTokenExpectation = {
  /** The issuer, one of several spellings of it, or the one that the claims of a multi-tenant provider ask for. */
  issuer: string | readonly string[] | ((claims: JWTPayload) => string);
  /** The client ID, which `aud` must contain and `azp`, where present, must equal. */
  clientId: string;
  /** The nonce of this flow; undefined only where the caller keeps no session. */
  nonce: string | undefined;
};

/** What ID tokens are signed with. */
export type SigningKeys = {
  /** Finds the key that a token's header names. */
  getKey: JWTVerifyGetKey;
  /** The algorithms that may have been used with it (RFC 7518 §3.1). */
  algorithms: readonly string[];
};

/** An ID token's claims, after every check. */
export type IdTokenClaims = JWTPayload & { sub: string };

/** Seconds that the provider's clock and ours may differ. */
const clockTolerance = 60;

const signatureAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

const refuse = (field: string) => failure('idTokenInvalid', { field });

const toFailure = (error: unknown): ConnectorError => {
  if (error instanceof ConnectorError) return error;
  if (error instanceof errors.JWTClaimValidationFailed || error instanceof errors.JWTExpired)
    return refuse(error.claim);
  if (error instanceof errors.JWKSInvalid) return failure('responseInvalid', { field: 'keys' });
  // jose's name for a JWKS endpoint that answers 200 with anything but JSON.
  if (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC')
    return failure('responseInvalid', { field: 'jwks_uri' });
  return failure('idTokenInvalid');
};

/**
 * Verifies an ID token as OpenID Connect Core §3.1.3.7 asks: its signature, `iss`, `aud`, `azp`, `exp`, `iat` and
 * `nonce`.
 *
 * @param idToken the compact form, as the token endpoint sent it.
 * @param keys what the provider signs with.
 * @throws ConnectorError `idTokenInvalid` with the claim that is wrong; `responseInvalid` or `unreachable` where the
 *   keys cannot be had.
 */
export const verifyIdTokenWith = async (
  idToken: string,
  { getKey, algorithms }: SigningKeys,
  { issuer, clientId, nonce }: IdTokenExpectation,
): Promise<IdTokenClaims> => {
  const { payload } = await jwtVerify(idToken, getKey, {
    algorithms: [...algorithms],
    audience: clientId,
    clockTolerance,
    requiredClaims: ['iss', 'sub', 'exp', 'iat'],
  }).catch((error: unknown) => {
    throw toFailure(error);
  });
  const { iss, sub, aud, azp, iat = 0 } = payload;
  const issuers = typeof issuer === 'function' ? [issuer(payload)] : [issuer].flat();
  if (!iss || !issuers.includes(iss)) throw refuse('iss');
  if (typeof sub !== 'string' || sub === '') throw refuse('sub');
  if (azp !== undefined ? azp !== clientId : Array.isArray(aud) && aud.length > 1) throw refuse('azp');
  if (iat > Date.now() / 1000 + clockTolerance) throw refuse('iat');
  const isBound = typeof payload.nonce === 'string' && constantTimeEqual(payload.nonce, nonce ?? '');
  if (nonce !== undefined && !isBound) throw refuse('nonce');
  return { ...payload, sub };
};

/**
 * Verifies an ID token with the keys that the provider publishes.
 *
 * @param idToken the compact form, as the token endpoint sent it.
 * @param expectation what it is held against, and `jwks_uri` of the provider.
 * @throws ConnectorError as {@link verifyIdTokenWith} does.
 */
export const verifyIdToken = (
  idToken: string,
  { jwksUri, ...expectation }: IdTokenExpectation & { jwksUri: string },
): Promise<IdTokenClaims> => {
  const getKey: JWTVerifyGetKey = async (...names) => (await jsonWebKeySet(jwksUri))(...names);
  return verifyIdTokenWith(idToken, { getKey, algorithms: signatureAlgorithms }, expectation);
};

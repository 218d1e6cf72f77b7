import { createHash } from 'node:crypto';
import { ConnectorError } from '@logto/connector-kit';
import { errors, type JWTHeaderParameters, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { failure } from '../errors/failure.ts';
import { constantTimeEqual } from '../values/constant-time-equal.ts';
import { jsonWebKeySet } from './json-web-key-set.ts';
import { signatureAlgorithms } from './signature-algorithms.ts';

/** What an ID token is held against. */
export type IdTokenExpectation = {
  /** The issuer, one of several spellings of it, or the one that the claims of a multi-tenant provider ask for. */
  issuer: string | readonly string[] | ((claims: JWTPayload) => string);
  /** The client ID, which `aud` must contain and `azp`, where present, must equal. */
  clientId: string;
  /** The nonce of this flow; undefined only where the caller keeps no session. */
  nonce: string | undefined;
  /** Whether the provider may leave the nonce out. One that is there is compared all the same. */
  isNonceOptional?: boolean | undefined;
  /** The access token that came with it, which `at_hash`, where present, must belong to. */
  accessToken?: string | undefined;
  /** The code that came with it, which `c_hash`, where present, must belong to. */
  code?: string | undefined;
  /** What an administrator asks besides. */
  further?: FurtherChecks | undefined;
};

/** What an administrator may ask of ID tokens in place of, or besides, what is always asked. */
export type FurtherChecks = {
  /** Values that do in `aud` in place of the client ID. */
  audience?: string | readonly string[] | undefined;
  /** The only algorithms that may have been used (RFC 7518 §3.1). */
  algorithms?: readonly string[] | undefined;
  /** Seconds that the provider's clock and ours may differ. */
  clockTolerance?: number | undefined;
  /** Seconds that may have gone by since `iat`. */
  maxTokenAge?: number | undefined;
  /** The only person that may sign in. */
  subject?: string | undefined;
  /** `typ` that the header must have (RFC 7515 §4.1.9). */
  typ?: string | undefined;
  /** Header parameters that a token may call critical, and whether they are signed (RFC 7515 §4.1.11). */
  crit?: Readonly<Record<string, boolean>> | undefined;
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
const usualTolerance = 60;

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

/** `JWT`, as media types are compared (RFC 7515 §4.1.9), or nothing. Other kinds of token say otherwise (RFC 8725 §3.11). */
const isIdToken = ({ typ = 'JWT' }: JWTHeaderParameters) =>
  typeof typ === 'string' && /^(application\/)?jwt$/i.test(typ);

/** EdDSA with the one curve that ID tokens are signed with hashes by SHA-512 (RFC 8032 §5.1); others name their hash. */
const hashOf = (alg: string) => (alg.startsWith('Ed') ? 'sha512' : `sha${alg.slice(-3)}`);

/** Whether a hash claim, where the token has it, is that of what came along (OpenID Connect Core §3.1.3.6, §3.3.2.11). */
const belongs = (claim: unknown, value: string | undefined, alg: string) => {
  if (claim === undefined || claim === null || value === undefined) return true;
  const digest = createHash(hashOf(alg)).update(value).digest();
  const half = digest.subarray(0, digest.length / 2).toString('base64url');
  // Providers are known to fill it up, which base64url in JOSE does without (RFC 7515 §2).
  return claim === half || claim === half.padEnd(Math.ceil(half.length / 4) * 4, '=');
};

/** Whether the token was made for this flow: what answers another flow's nonce, or one that nobody sent, was not. */
const isBound = (claim: unknown, { nonce, isNonceOptional = false }: IdTokenExpectation) => {
  if (claim === undefined || claim === null || claim === '') return nonce === undefined || isNonceOptional;
  return typeof claim === 'string' && nonce !== undefined && constantTimeEqual(claim, nonce);
};

/**
 * Verifies an ID token as OpenID Connect Core §3.1.3.7 asks: its signature, `iss`, `aud`, `azp`, `exp`, `iat` and
 * `nonce`; `at_hash` and `c_hash` where it has them; and that its header calls it nothing else.
 *
 * @param idToken the compact form, as the token endpoint sent it.
 * @param keys what the provider signs with.
 * @throws ConnectorError `idTokenInvalid` with the claim that is wrong; `responseInvalid` or `unreachable` where the
 *   keys cannot be had.
 */
export const verifyIdTokenWith = async (
  idToken: string,
  { getKey, algorithms }: SigningKeys,
  expectation: IdTokenExpectation,
): Promise<IdTokenClaims> => {
  const { issuer, clientId, accessToken, code, further = {} } = expectation;
  const { maxTokenAge, subject, typ, crit, clockTolerance = usualTolerance } = further;
  const { payload, protectedHeader } = await jwtVerify(idToken, getKey, {
    algorithms: [...(further.algorithms ?? algorithms)],
    audience: [clientId, ...[further.audience ?? []].flat()],
    clockTolerance,
    requiredClaims: ['iss', 'sub', 'exp', 'iat'],
    ...(maxTokenAge !== undefined && { maxTokenAge }),
    ...(subject !== undefined && { subject }),
    ...(typ !== undefined && { typ }),
    ...(crit !== undefined && { crit }),
  }).catch((error: unknown) => {
    throw toFailure(error);
  });
  const { iss, sub, aud, azp, iat = 0 } = payload;
  if (typ === undefined && !isIdToken(protectedHeader)) throw refuse('typ');
  const issuers = typeof issuer === 'function' ? [issuer(payload)] : [issuer].flat();
  if (!iss || !issuers.includes(iss)) throw refuse('iss');
  if (typeof sub !== 'string' || sub === '') throw refuse('sub');
  // Some providers spell a claim that they do not have with a null.
  if (azp !== undefined && azp !== null ? azp !== clientId : Array.isArray(aud) && aud.length > 1) throw refuse('azp');
  if (iat > Date.now() / 1000 + clockTolerance) throw refuse('iat');
  if (!isBound(payload.nonce, expectation)) throw refuse('nonce');
  if (!belongs(payload.at_hash, accessToken, protectedHeader.alg)) throw refuse('at_hash');
  if (!belongs(payload.c_hash, code, protectedHeader.alg)) throw refuse('c_hash');
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

import type { KeyObject } from 'node:crypto';

/** A private key with the algorithm that it signs a JWT by, and the hash inside that. */
export type JwtSigningKey = { key: KeyObject; alg: string; hash: string | undefined };

/** Bits of the shortest RSA key that may sign (RFC 7518 §3.3). */
const shortestModulus = 2048;

/** The algorithm that goes with a kind of key or a curve (RFC 7518 §3.1, RFC 8037 §3.1). */
const algorithms: Readonly<Record<string, Omit<JwtSigningKey, 'key'>>> = {
  rsa: { alg: 'RS256', hash: 'sha256' },
  prime256v1: { alg: 'ES256', hash: 'sha256' },
  secp384r1: { alg: 'ES384', hash: 'sha384' },
  secp521r1: { alg: 'ES512', hash: 'sha512' },
  ed25519: { alg: 'EdDSA', hash: undefined },
};

/**
 * A private key as one that signs JWTs: the key decides the algorithm.
 *
 * @returns undefined where JWTs are not signed with such a key, or it is too short to be safe.
 */
export const jwtSigningKey = (key: KeyObject): JwtSigningKey | undefined => {
  const { namedCurve, modulusLength = shortestModulus } = key.asymmetricKeyDetails ?? {};
  const algorithm = algorithms[namedCurve ?? key.asymmetricKeyType ?? ''];
  return algorithm && modulusLength >= shortestModulus ? { key, ...algorithm } : undefined;
};

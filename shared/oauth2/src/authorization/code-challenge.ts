import { createHash } from 'node:crypto';

/**
 * The `S256` code challenge of a code verifier (RFC 7636 §4.2).
 *
 * @param codeVerifier the verifier that the token request will carry.
 */
export const codeChallenge = (codeVerifier: string): string =>
  createHash('sha256').update(codeVerifier).digest('base64url');

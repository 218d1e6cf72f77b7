import { randomBytes } from 'node:crypto';

/**
 * 256 random bits as 43 URL-safe characters: enough for a code verifier, which must have 43 to 128 of them
 * (RFC 7636 §4.1), and for a nonce.
 */
export const randomToken = (): string => randomBytes(32).toString('base64url');

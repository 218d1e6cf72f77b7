import { randomToken } from '../values/random-token.ts';
import type { ClientCredentials } from './client-authentication.ts';
import { type Sign, signedJwt } from './signed-jwt.ts';

/** Seconds that an assertion is good for. */
const lifetime = 60;

/**
 * A signed assertion in place of a secret (RFC 7523 §2.2 and §3), good for one minute and one use.
 *
 * @param clientId issuer and subject of the assertion.
 * @param tokenEndpoint its audience.
 * @param header `alg`, and `kid` where the provider knows the key by one.
 * @param sign what signs it, by that algorithm.
 */
export const clientAssertion = (
  clientId: string,
  tokenEndpoint: string,
  header: { alg: string; kid?: string },
  sign: Sign,
): ClientCredentials => {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: clientId,
    sub: clientId,
    aud: tokenEndpoint,
    jti: randomToken(),
    iat: now,
    exp: now + lifetime,
  };
  return {
    parameters: {
      client_id: clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: signedJwt({ ...header, typ: 'JWT' }, claims, sign),
    },
  };
};

import type { KeyObject } from 'node:crypto';
import { type JWTHeaderParameters, SignJWT } from 'jose';
import { randomToken } from '../random-token.ts';
import type { ClientCredentials } from './client-authentication.ts';

/**
 * A signed assertion in place of a secret (RFC 7523 §2.2 and §3), good for one minute and one use.
 *
 * @param clientId issuer and subject of the assertion.
 * @param tokenEndpoint its audience.
 * @param header `alg`, and `kid` where the provider knows the key by one.
 * @param key what signs it.
 */
export const clientAssertion = async (
  clientId: string,
  tokenEndpoint: string,
  header: JWTHeaderParameters,
  key: KeyObject | Uint8Array,
): Promise<ClientCredentials> => {
  const assertion = await new SignJWT()
    .setProtectedHeader(header)
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(tokenEndpoint)
    .setJti(randomToken())
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(key);
  return {
    parameters: {
      client_id: clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    },
  };
};

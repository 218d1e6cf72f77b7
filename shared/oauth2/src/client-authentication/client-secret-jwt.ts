import { createHmac } from 'node:crypto';
import { clientAssertion } from './client-assertion.ts';
import type { ClientAuthentication, SecretClient } from './client-authentication.ts';

const hashes = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' } as const;

/**
 * `client_secret_jwt`: an assertion signed with the client secret (OpenID Connect Core §9).
 *
 * @param algorithm the HMAC that the client is registered with (RFC 7518 §3.2).
 */
export const clientSecretJwt =
  (algorithm: keyof typeof hashes): ClientAuthentication<SecretClient> =>
  ({ clientId, clientSecret }, tokenEndpoint) =>
    clientAssertion(clientId, tokenEndpoint, { alg: algorithm }, (input) =>
      createHmac(hashes[algorithm], clientSecret).update(input).digest(),
    );

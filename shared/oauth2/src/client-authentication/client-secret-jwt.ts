import type { ClientAuthentication, SecretClient } from './client-authentication.ts';
import { clientAssertion } from './client-assertion.ts';

/**
 * `client_secret_jwt`: an assertion signed with the client secret (OpenID Connect Core §9).
 *
 * @param algorithm the HMAC that the client is registered with.
 */
export const clientSecretJwt =
  (algorithm: 'HS256' | 'HS384' | 'HS512'): ClientAuthentication<SecretClient> =>
  ({ clientId, clientSecret }, tokenEndpoint) =>
    clientAssertion(clientId, tokenEndpoint, { alg: algorithm }, new TextEncoder().encode(clientSecret));

import { formEncode } from '../values/form-encode.ts';
import type { ClientAuthentication, SecretClient } from './client-authentication.ts';

/**
 * `client_secret_basic`: client ID and secret, each form-encoded, in the `Authorization` header (RFC 6749 §2.3.1).
 */
export const clientSecretBasic: ClientAuthentication<SecretClient> = ({ clientId, clientSecret }) => {
  const credentials = `${formEncode(clientId)}:${formEncode(clientSecret)}`;
  return { headers: { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` } };
};

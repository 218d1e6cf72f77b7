import type { ClientAuthentication, SecretClient } from './client-authentication.ts';

/** `client_secret_post`: client ID and secret as parameters of the request body (RFC 6749 §2.3.1). */
export const clientSecretPost: ClientAuthentication<SecretClient> = ({ clientId, clientSecret }) => ({
  parameters: { client_id: clientId, client_secret: clientSecret },
});

import type { ClientAuthentication } from './client-authentication.ts';

/** `none`: a client without a secret only names itself (RFC 6749 §3.2.1); PKCE binds its code. */
export const publicClient: ClientAuthentication<{ clientId: string }> = ({ clientId }) => ({
  parameters: { client_id: clientId },
});

import { sign } from 'node:crypto';
import { clientAssertion } from './client-assertion.ts';
import type { ClientAuthentication } from './client-authentication.ts';
import type { JwtSigningKey } from './jwt-signing-key.ts';

/** A client that registered the public half of a key with the provider. */
export type KeyClient = {
  clientId: string;
  privateKey: JwtSigningKey;
  /** `kid` of the key, where the provider knows more than one. */
  privateKeyId?: string | undefined;
};

/** `private_key_jwt`: an assertion signed with the client's own key (OpenID Connect Core §9). */
export const privateKeyJwt: ClientAuthentication<KeyClient> = (
  { clientId, privateKey: { key, alg, hash }, privateKeyId },
  tokenEndpoint,
) =>
  clientAssertion(clientId, tokenEndpoint, { alg, ...(privateKeyId && { kid: privateKeyId }) }, (input) =>
    sign(hash, input, { key, dsaEncoding: 'ieee-p1363' }),
  );

import { sign } from 'node:crypto';
import { failure } from '../failure.ts';
import { clientAssertion } from './client-assertion.ts';
import type { ClientAuthentication } from './client-authentication.ts';
import { readPrivateKey } from './read-private-key.ts';

/** A client that registered the public half of a key with the provider. */
export type KeyClient = {
  clientId: string;
  /** The private key in PEM, PKCS#8 or the older forms that Node reads. */
  privateKey: string;
  /** `kid` of the key, where the provider knows more than one. */
  privateKeyId?: string | undefined;
};

/** Bits of the shortest RSA key that may sign (RFC 7518 §3.3). */
const shortestModulus = 2048;

/** The signature algorithm that goes with a key, and the hash inside it (RFC 7518 §3.1, RFC 8037 §3.1). */
const algorithms: Readonly<Record<string, { alg: string; hash: string | undefined }>> = {
  rsa: { alg: 'RS256', hash: 'sha256' },
  prime256v1: { alg: 'ES256', hash: 'sha256' },
  secp384r1: { alg: 'ES384', hash: 'sha384' },
  secp521r1: { alg: 'ES512', hash: 'sha512' },
  ed25519: { alg: 'EdDSA', hash: undefined },
};

/**
 * `private_key_jwt`: an assertion signed with the client's own key (OpenID Connect Core §9). The key decides the
 * algorithm.
 *
 * @throws ConnectorError `configInvalid` where the configured key cannot be read or used.
 */
export const privateKeyJwt: ClientAuthentication<KeyClient> = (
  { clientId, privateKey, privateKeyId },
  tokenEndpoint,
) => {
  const key = readPrivateKey(privateKey);
  const algorithm = algorithms[key?.asymmetricKeyDetails?.namedCurve ?? key?.asymmetricKeyType ?? ''];
  const isShort = (key?.asymmetricKeyDetails?.modulusLength ?? shortestModulus) < shortestModulus;
  if (!key || !algorithm || isShort) throw failure('configInvalid', { field: 'privateKey' });
  const header = { alg: algorithm.alg, ...(privateKeyId && { kid: privateKeyId }) };
  return clientAssertion(clientId, tokenEndpoint, header, (input) =>
    sign(algorithm.hash, input, { key, dsaEncoding: 'ieee-p1363' }),
  );
};

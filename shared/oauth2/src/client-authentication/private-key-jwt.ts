import { createPrivateKey, type KeyObject } from 'node:crypto';
import { failure } from '../failure.ts';
import { clientAssertion } from './client-assertion.ts';
import type { ClientAuthentication } from './client-authentication.ts';

/** A client that registered the public half of a key with the provider. */
export type KeyClient = {
  clientId: string;
  /** The private key in PEM, PKCS#8 or the older forms that Node reads. */
  privateKey: string;
  /** `kid` of the key, where the provider knows more than one. */
  privateKeyId?: string | undefined;
};

const readKey = (pem: string): KeyObject => {
  try {
    return createPrivateKey(pem);
  } catch {
    throw failure('configInvalid', { field: 'privateKey' });
  }
};

const curveAlgorithms: Readonly<Record<string, string>> = {
  prime256v1: 'ES256',
  secp384r1: 'ES384',
  secp521r1: 'ES512',
};

/** The signature algorithm that goes with a key (RFC 7518 §3.1, RFC 8037 §3.1). */
const algorithmOf = ({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string => {
  if (asymmetricKeyType === 'rsa') return 'RS256';
  if (asymmetricKeyType === 'ed25519') return 'EdDSA';
  const algorithm = curveAlgorithms[asymmetricKeyDetails?.namedCurve ?? ''];
  if (!algorithm) throw failure('configInvalid', { field: 'privateKey' });
  return algorithm;
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
  const key = readKey(privateKey);
  const header = { alg: algorithmOf(key), ...(privateKeyId && { kid: privateKeyId }) };
  return clientAssertion(clientId, tokenEndpoint, header, key);
};

import { sign } from 'node:crypto';
import { failure, readPrivateKey, signedJwt } from '@logto-social/oauth2';
import type { SigningKey } from './signing-key.ts';

/** Seconds that a secret is good for. Apple would take six months; a request needs no more than its own time. */
const lifetime = 300;

/**
 * The client secret that Apple takes: a JWT that the team signs with its key, by ES256.
 *
 * https://developer.apple.com/documentation/accountorganizationaldatasharing/creating-a-client-secret
 *
 * @param audience the issuer that the secret is meant for.
 * @throws ConnectorError `configInvalid` where the key cannot be read or is not of the curve P-256.
 */
export const clientSecret = (clientId: string, { teamId, keyId, privateKey }: SigningKey, audience: string): string => {
  const key = readPrivateKey(privateKey);
  if (key?.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw failure('configInvalid', { field: 'privateKey' });
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: teamId, iat: now, exp: now + lifetime, aud: audience, sub: clientId };
  return signedJwt({ alg: 'ES256', kid: keyId }, claims, (input) =>
    sign('sha256', input, { key, dsaEncoding: 'ieee-p1363' }),
  );
};

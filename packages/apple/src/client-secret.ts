import { sign } from 'node:crypto';
import { signedJwt } from '@logto-social/oauth2';
import type { SigningKey } from './signing-key.ts';

/** Seconds that a secret is good for. Apple would take six months; a request needs no more than its own time. */
const lifetime = 300;

/**
 * The client secret that Apple takes: a JWT that the team signs with its key, by ES256.
 *
 * https://developer.apple.com/documentation/accountorganizationaldatasharing/creating-a-client-secret
 *
 * @param audience the issuer that the secret is meant for.
 */
export const clientSecret = (clientId: string, { teamId, keyId, privateKey }: SigningKey, audience: string): string => {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: teamId, iat: now, exp: now + lifetime, aud: audience, sub: clientId };
  return signedJwt({ alg: 'ES256', kid: keyId }, claims, (input) =>
    sign('sha256', input, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
  );
};

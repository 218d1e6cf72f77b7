import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { failure } from '@logto-social/oauth2';
import type { SigningKey } from './signing-key.ts';

/** Seconds that a secret is good for. Apple would take six months; a request needs no more than its own time. */
const lifetime = 300;

const attemptToRead = (pem: string): KeyObject | undefined => {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
};

/**
 * Reads a key, at the second attempt if need be: an error that an unrelated operation left in OpenSSL's queue fails the
 * first one, which clears it.
 */
const readKey = (pem: string): KeyObject => {
  const key = attemptToRead(pem) ?? attemptToRead(pem);
  if (key?.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw failure('configInvalid', { field: 'privateKey' });
  return key;
};

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

/**
 * The client secret that Apple takes: a JWT that the team signs with its key, by ES256.
 *
 * https://developer.apple.com/documentation/accountorganizationaldatasharing/creating-a-client-secret
 *
 * @param audience the issuer that the secret is meant for.
 * @throws ConnectorError `configInvalid` where the key cannot be read or is not of the curve P-256.
 */
export const clientSecret = (clientId: string, { teamId, keyId, privateKey }: SigningKey, audience: string): string => {
  const key = readKey(privateKey);
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: teamId, iat: now, exp: now + lifetime, aud: audience, sub: clientId };
  const input = `${encode({ alg: 'ES256', kid: keyId })}.${encode(claims)}`;
  const signature = sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' });
  return `${input}.${signature.toString('base64url')}`;
};

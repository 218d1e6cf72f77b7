import { z } from 'zod';
import { expiringCache } from './expiring-cache.ts';
import { failure } from './failure.ts';
import { httpRequest } from './http-request.ts';
import { once } from './once.ts';
import { parseBody } from './parse-body.ts';
import { parseWith } from './parse-with.ts';

const providerMetadataGuard = once(() =>
  z.object({
    issuer: z.string(),
    authorization_endpoint: z.string().url(),
    token_endpoint: z.string().url(),
    jwks_uri: z.string().url(),
    userinfo_endpoint: z.string().url().optional(),
  }),
);

/** An OpenID provider's own description (OpenID Connect Discovery §3). */
export type ProviderMetadata = {
  issuer: string;
  authorizationEndpoint: string;
  tokenEndpoint: string;
  jwksUri: string;
  userInfoEndpoint: string | undefined;
};

const known = expiringCache<ProviderMetadata>({ entries: 100, lifetime: 10 * 60 * 1000 });

const request = async (issuer: string): Promise<ProviderMetadata> => {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await httpRequest({ method: 'GET', url });
  const answer = response.status < 400 ? parseBody(response) : undefined;
  const metadata = parseWith(providerMetadataGuard(), answer, 'responseInvalid');
  if (metadata.issuer !== issuer) throw failure('configInvalid', { field: 'issuer' });
  return {
    issuer,
    authorizationEndpoint: metadata.authorization_endpoint,
    tokenEndpoint: metadata.token_endpoint,
    jwksUri: metadata.jwks_uri,
    userInfoEndpoint: metadata.userinfo_endpoint,
  };
};

/**
 * Asks an issuer for its metadata (OpenID Connect Discovery §4), which is then kept for ten minutes.
 *
 * @param issuer the issuer exactly as the provider spells it; its metadata must name the same (§4.3).
 * @throws ConnectorError `configInvalid` where the issuer calls itself otherwise, `responseInvalid` where it describes
 *   itself incompletely, `unreachable` where it does not answer.
 */
export const discover = (issuer: string): Promise<ProviderMetadata> => known(issuer, () => request(issuer));

import { failure } from '../errors/failure.ts';
import { expiringCache } from '../http/expiring-cache.ts';
import { type ProviderMetadata, requestProviderMetadata } from './provider-metadata.ts';

const known = expiringCache<ProviderMetadata>({ entries: 100, lifetime: 10 * 60 * 1000 });

const request = async (issuer: string): Promise<ProviderMetadata> => {
  const metadata = await requestProviderMetadata(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  if (metadata.issuer !== issuer) throw failure('configInvalid', { field: 'issuer' });
  return metadata;
};

/**
 * Asks an issuer for its metadata (OpenID Connect Discovery §4), which is then kept for ten minutes.
 *
 * @param issuer the issuer exactly as the provider spells it; its metadata must name the same (§4.3).
 * @throws ConnectorError `configInvalid` where the issuer calls itself otherwise, `responseInvalid` where it describes
 *   itself incompletely, `unreachable` where it does not answer.
 */
export const discover = (issuer: string): Promise<ProviderMetadata> => known(issuer, () => request(issuer));

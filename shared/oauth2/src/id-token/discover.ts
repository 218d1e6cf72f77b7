import { failure } from '../errors/failure.ts';
import { expiringCache } from '../http/expiring-cache.ts';
import { type ProviderMetadata, requestProviderMetadata } from './provider-metadata.ts';

const known = expiringCache<ProviderMetadata>({ lifetime: 10 * 60 * 1000 });

const request = async (issuer: string, spellings: readonly string[]): Promise<ProviderMetadata> => {
  const metadata = await requestProviderMetadata(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  if (![issuer, ...spellings].includes(metadata.issuer)) throw failure('configInvalid', { field: 'issuer' });
  return metadata;
};

/**
 * Asks an issuer for its metadata (OpenID Connect Discovery §4), which is then kept for ten minutes.
 *
 * @param issuer the issuer exactly as the provider spells it; its metadata must name the same (§4.3).
 * @param spellings how else it may spell itself where the same document describes it: §4.1 drops a slash at its end.
 * @throws ConnectorError `configInvalid` where the issuer calls itself otherwise, `responseInvalid` where it describes
 *   itself incompletely, `unreachable` where it does not answer.
 */
export const discover = (issuer: string, ...spellings: readonly string[]): Promise<ProviderMetadata> =>
  known([issuer, ...spellings].join(' '), () => request(issuer, spellings));

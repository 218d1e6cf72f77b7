import { z } from 'zod';
import { discoveredUrl } from '../configuration/provider-url.ts';
import { failure } from '../errors/failure.ts';
import { parseWith } from '../errors/parse-with.ts';
import { httpRequest } from '../http/http-request.ts';
import { parseBody } from '../http/parse-body.ts';
import { optional } from '../values/optional.ts';

const providerMetadataGuard = (source: string) => {
  const endpoint = discoveredUrl(source);
  return z.object({
    issuer: z.string(),
    authorization_endpoint: endpoint,
    token_endpoint: endpoint,
    jwks_uri: endpoint,
    userinfo_endpoint: optional(endpoint),
    authorization_response_iss_parameter_supported: optional(z.literal(true)),
  });
};

/** An OpenID provider's own description (OpenID Connect Discovery §3). */
export type ProviderMetadata = {
  issuer: string;
  authorizationEndpoint: string;
  tokenEndpoint: string;
  jwksUri: string;
  userInfoEndpoint: string | undefined;
  /** Whether every callback carries `iss` (RFC 9207 §3). */
  sendsIssuer: true | undefined;
};

/**
 * Asks for a provider's metadata (OpenID Connect Discovery §4.1), every time.
 *
 * Nothing yet says that the document speaks of the issuer that was meant: the caller compares (§4.3).
 *
 * @param url where the document is; one behind `https` names no endpoint that is not.
 * @throws ConnectorError `responseInvalid` where the provider describes itself incompletely or unsafely, `providerError`
 *   where it is in trouble, `unreachable` where it does not answer.
 */
export const requestProviderMetadata = async (url: string): Promise<ProviderMetadata> => {
  const response = await httpRequest({ method: 'GET', url });
  if (response.status >= 500) throw failure('providerError');
  const answer = response.status < 400 ? parseBody(response) : undefined;
  const metadata = parseWith(providerMetadataGuard(url), answer, 'responseInvalid');
  return {
    issuer: metadata.issuer,
    authorizationEndpoint: metadata.authorization_endpoint,
    tokenEndpoint: metadata.token_endpoint,
    jwksUri: metadata.jwks_uri,
    userInfoEndpoint: metadata.userinfo_endpoint,
    sendsIssuer: metadata.authorization_response_iss_parameter_supported,
  };
};

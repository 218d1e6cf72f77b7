import { z } from 'zod';
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

/**
 * Asks for a provider's metadata (OpenID Connect Discovery §4.1), every time.
 *
 * Nothing yet says that the document speaks of the issuer that was meant: the caller compares (§4.3).
 *
 * @param url where the document is.
 * @throws ConnectorError `responseInvalid` where the provider describes itself incompletely, `unreachable` where it does
 *   not answer.
 */
export const requestProviderMetadata = async (url: string): Promise<ProviderMetadata> => {
  const response = await httpRequest({ method: 'GET', url });
  const answer = response.status < 400 ? parseBody(response) : undefined;
  const metadata = parseWith(providerMetadataGuard(), answer, 'responseInvalid');
  return {
    issuer: metadata.issuer,
    authorizationEndpoint: metadata.authorization_endpoint,
    tokenEndpoint: metadata.token_endpoint,
    jwksUri: metadata.jwks_uri,
    userInfoEndpoint: metadata.userinfo_endpoint,
  };
};

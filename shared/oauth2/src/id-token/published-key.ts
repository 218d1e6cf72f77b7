import { decodeProtectedHeader } from 'jose';
import { jsonWebKeySet } from './json-web-key-set.ts';

/**
 * The key that verified a token, with all that the provider says of it: some say there whom it signs for.
 *
 * @param idToken the compact form, once `verifyIdToken` has accepted it with the same keys.
 * @param jwksUri `jwks_uri` of the provider.
 * @returns undefined where the token does not tell which of several it is.
 */
export const publishedKey = async (
  idToken: string,
  jwksUri: string,
): Promise<Readonly<Record<string, unknown>> | undefined> => {
  const { kid } = decodeProtectedHeader(idToken);
  const { keys = [] } = (await jsonWebKeySet(jwksUri)).published() ?? {};
  const named = kid === undefined ? keys : keys.filter((key) => key.kid === kid);
  return named.length === 1 ? { ...named[0] } : undefined;
};

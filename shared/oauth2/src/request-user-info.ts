import type { z } from 'zod';
import { type BearerPlacement, bearerHeader } from './bearer.ts';
import { failure } from './failure.ts';
import { httpRequest } from './http-request.ts';
import { parseBody } from './parse-body.ts';
import { parseWith } from './parse-with.ts';
import { providerFailure, readProviderError } from './provider-failure.ts';

/** A protected resource that says something of the person. */
export type UserInfoRequest<Profile> = {
  endpoint: string;
  /** GET unless the provider documents POST. */
  method?: 'GET' | 'POST' | undefined;
  /** Headers that the provider requires besides the standard's. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** The `Authorization` header unless the provider documents another place. */
  bearer?: BearerPlacement | undefined;
  /** What of the answer the connector relies on. */
  guard: z.ZodType<Profile, z.ZodTypeDef, unknown>;
};

/**
 * Fetches a protected resource with an access token (RFC 6750).
 *
 * @param accessToken the token; no error repeats it.
 * @returns the part of the answer that the guard vouches for, and the whole as it came.
 * @throws ConnectorError `accessTokenInvalid` for 401, `rateLimited` for 429, `responseInvalid` with the field where
 *   the answer fails its guard, otherwise the provider's error.
 */
export const requestUserInfo = async <Profile>(
  { endpoint, method = 'GET', headers, bearer = bearerHeader, guard }: UserInfoRequest<Profile>,
  accessToken: string,
): Promise<{ profile: Profile; raw: unknown }> => {
  const credentials = bearer(accessToken);
  const url = new URL(endpoint);
  for (const [name, value] of Object.entries(credentials.query ?? {})) url.searchParams.set(name, value);
  const response = await httpRequest({
    method,
    url: url.href,
    headers: { ...headers, ...credentials.headers },
  });
  const raw = parseBody(response);
  const result = guard.safeParse(raw);
  if (response.status < 400 && result.success) return { profile: result.data, raw };

  if (response.status === 429) throw failure('rateLimited');
  const reported = readProviderError(raw, response.status);
  if (response.status === 401)
    throw providerFailure({ ...reported, error: undefined }, [accessToken], {}, 'accessTokenInvalid');
  if (reported) throw providerFailure(reported, [accessToken]);
  if (response.status >= 400) throw failure('providerError');
  return { profile: parseWith(guard, raw, 'responseInvalid'), raw };
};

import type { z } from 'zod';
import { type BearerPlacement, bearerHeader } from './bearer.ts';
import { failure } from './failure.ts';
import { type HttpResponse, httpRequest } from './http-request.ts';
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

/** What a protected resource said: the part that the guard vouches for, and the whole as it came. */
export type UserInfoResponse<Profile> = { profile: Profile; raw: unknown };

/**
 * Asks for a protected resource with an access token (RFC 6750 §2).
 *
 * @param accessToken the token; no error repeats it.
 */
export const fetchUserInfo = (
  { endpoint, method = 'GET', headers, bearer = bearerHeader }: Omit<UserInfoRequest<unknown>, 'guard'>,
  accessToken: string,
): Promise<HttpResponse> => {
  const credentials = bearer(accessToken);
  const url = new URL(endpoint);
  for (const [name, value] of Object.entries(credentials.query ?? {})) url.searchParams.set(name, value);
  return httpRequest({ method, url: url.href, headers: { ...headers, ...credentials.headers } });
};

/**
 * Reads the answer of a protected resource.
 *
 * @param guard what of it the connector relies on.
 * @param accessToken the token that it was asked with; no error repeats it.
 * @throws ConnectorError `accessTokenInvalid` for 401, `responseInvalid` with the field where the answer fails its
 *   guard, otherwise the provider's error.
 */
export const readUserInfo = <Profile>(
  response: HttpResponse,
  guard: UserInfoRequest<Profile>['guard'],
  accessToken: string,
): UserInfoResponse<Profile> => {
  const raw = parseBody(response);
  const result = guard.safeParse(raw);
  if (response.status < 400 && result.success) return { profile: result.data, raw };

  const reported = readProviderError(raw, response.status);
  // RFC 6750 §3.1: 401 is about the token, whatever the body calls it.
  if (response.status === 401) throw failure('accessTokenInvalid');
  if (reported) throw providerFailure(reported, [accessToken]);
  if (response.status >= 400) throw failure('providerError');
  return { profile: parseWith(guard, raw, 'responseInvalid'), raw };
};

/**
 * Fetches a protected resource and reads it.
 *
 * @param accessToken the token; no error repeats it.
 * @throws ConnectorError as {@link readUserInfo} does.
 */
export const requestUserInfo = async <Profile>(
  { guard, ...request }: UserInfoRequest<Profile>,
  accessToken: string,
): Promise<UserInfoResponse<Profile>> => readUserInfo(await fetchUserInfo(request, accessToken), guard, accessToken);

import type { z } from 'zod';
import { failure } from '../errors/failure.ts';
import { parseWith } from '../errors/parse-with.ts';
import { type ErrorKinds, holdsError, providerFailure, readProviderError, saidOf } from '../errors/provider-failure.ts';
import { type HttpResponse, httpRequest } from '../http/http-request.ts';
import { parseBody, type ReadAnswer } from '../http/parse-body.ts';
import { isRecord } from '../values/is-record.ts';
import { withQuery } from '../values/with-query.ts';
import { type BearerPlacement, bearerHeader } from './bearer.ts';

/** A protected resource that says something of the person. */
export type UserInfoRequest<Profile> = {
  endpoint: string;
  /** GET unless the provider documents POST. */
  method?: 'GET' | 'POST' | undefined;
  /** Headers that the provider requires besides the standard's. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** The `Authorization` header unless the provider documents another place. */
  bearer?: BearerPlacement | undefined;
  /** Puts an answer of the provider's own shape into one whose errors the standard knows. */
  readAnswer?: ReadAnswer | undefined;
  /** What the provider's own errors stand for. */
  errors?: ErrorKinds | undefined;
  /** What of the answer the connector relies on. */
  guard: z.ZodType<Profile, z.ZodTypeDef, unknown>;
};

/** How a protected resource is asked, and how its answer is read. */
type Asking = 'endpoint' | 'method' | 'headers' | 'bearer';

/** What a protected resource said: the part that the guard vouches for, and the whole as it came. */
export type UserInfoResponse<Profile> = { profile: Profile; raw: unknown };

/**
 * Asks for a protected resource with an access token (RFC 6750 §2).
 *
 * @param accessToken the token; no error repeats it.
 */
export const fetchUserInfo = (
  { endpoint, method = 'GET', headers, bearer = bearerHeader }: Pick<UserInfoRequest<unknown>, Asking>,
  accessToken: string,
): Promise<HttpResponse> => {
  const credentials = bearer(accessToken);
  const url = withQuery(endpoint, credentials.query);
  return httpRequest({ method, url, headers: { ...headers, ...credentials.headers } });
};

/**
 * Reads the answer of a protected resource.
 *
 * @param request what of the answer the connector relies on, and how it says what went wrong.
 * @param accessToken the token that it was asked with; no error repeats it.
 * @throws ConnectorError `accessTokenInvalid` for 401, `responseInvalid` with the field where the answer fails its
 *   guard, otherwise the provider's error.
 */
export const readUserInfo = <Profile>(
  response: HttpResponse,
  { guard, readAnswer = parseBody, errors }: Omit<UserInfoRequest<Profile>, Asking>,
  accessToken: string,
): UserInfoResponse<Profile> => {
  const raw = readAnswer(response);
  const result = guard.safeParse(raw);
  // An answer may say what it has and list what it lacks in `errors`; one with an `error` has nothing.
  const hasError = isRecord(raw) && holdsError(raw.error);
  if (response.status < 400 && result.success && !hasError) return { profile: result.data, raw };

  const reported = readProviderError(raw, response.status);
  // RFC 6750 §3.1: 401 is about the token, whatever the body calls it.
  if (response.status === 401) throw failure('accessTokenInvalid', saidOf(reported ?? {}, [accessToken]));
  if (reported) throw providerFailure(reported, [accessToken], errors);
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
  request: UserInfoRequest<Profile>,
  accessToken: string,
): Promise<UserInfoResponse<Profile>> => readUserInfo(await fetchUserInfo(request, accessToken), request, accessToken);

import type { ConnectorError } from '@logto/connector-kit';
import { isRecord } from '../values/is-record.ts';
import { type FailureKind, failure } from './failure.ts';
import { maskSecrets } from './mask-secrets.ts';

/** What a provider says of a failure, in whichever shape it says so. */
export type ProviderError = { error?: string | undefined; errorDescription?: string | undefined };

/**
 * What a provider's own errors stand for in the error table, such as `{ bad_verification_code: 'grantInvalid' }`.
 * The key is the provider's error code or, where it has none, its whole message.
 */
export type ErrorKinds = Readonly<Record<string, FailureKind>>;

/** The errors of RFC 6749 §5.2 and RFC 6750 §3.1 that the table tells apart. */
const standardKinds: ErrorKinds = {
  invalid_grant: 'grantInvalid',
  invalid_client: 'clientInvalid',
  unauthorized_client: 'clientNotAllowed',
  invalid_token: 'accessTokenInvalid',
};

/** The first of the values that says something. Long or odd texts are no messages but pages or dumps. */
const firstText = (...values: unknown[]): string | undefined =>
  values.find((value): value is string => typeof value === 'string' && value !== '' && value.length <= 500);

/** Whether a member that is there for errors has one: some providers leave it empty. */
export const holdsError = (member: unknown): boolean =>
  typeof member === 'object' && member !== null ? Object.keys(member).length > 0 : Boolean(member);

/** An error code as a text; some providers number their errors. */
const codeOf = (value: unknown): unknown => (typeof value === 'number' && value !== 0 ? String(value) : value);

/**
 * Reads an error from a callback or a response body: `error` and `error_description` of RFC 6749 §5.2, or the names
 * that providers use in their place (`message`, `error.message`, `errors[0].detail`).
 *
 * @param status the HTTP status: a 200 is an error only where it has an `error` or `errors`, as a profile may well
 *   have a `code` or a `message`.
 * @returns undefined where the body reports no error.
 */
export const readProviderError = (body: unknown, status: number): ProviderError | undefined => {
  if (!isRecord(body)) return undefined;
  if (status < 400 && !holdsError(body.error) && !holdsError(body.errors)) return undefined;
  const listed = Array.isArray(body.errors) ? body.errors[0] : undefined;
  const nested = [body.error, listed].find(isRecord) ?? {};
  const error = firstText(...[body.error, nested.code, nested.type, body.code].map(codeOf));
  const errorDescription = firstText(body.error_description, nested.message, nested.detail, body.message, body.detail);
  return error || errorDescription ? { error, errorDescription } : undefined;
};

/** Takes every secret, and every character that is not plain text, out of a provider's words. */
const clean = (words: string | undefined, secrets: readonly string[]): string | undefined => {
  const text = firstText(words);
  if (text === undefined) return undefined;
  return maskSecrets(text, secrets)
    ?.slice(0, 300)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>]+/gu, ' ')
    .trim();
};

/**
 * What may be told of the provider's words.
 *
 * @param secrets what the request carried and no error may repeat, even if the provider echoes it.
 */
export const saidOf = ({ error, errorDescription }: ProviderError, secrets: readonly string[]): ProviderError => ({
  error: clean(error, secrets),
  errorDescription: clean(errorDescription, secrets),
});

/** The value of a key that a record has itself, whatever the provider calls its errors. */
const valueAt = <Value>(record: Readonly<Record<string, Value>>, key: string | undefined): Value | undefined =>
  key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * The table's error for what a provider reported.
 *
 * @param reported the provider's error, as {@link readProviderError} found it.
 * @param secrets as in {@link saidOf}.
 * @param own what the provider's own errors stand for.
 * @param otherwise the failure where the provider's code says nothing that the table knows.
 */
export const providerFailure = (
  { error, errorDescription }: ProviderError,
  secrets: readonly string[],
  own: ErrorKinds = {},
  otherwise: FailureKind = 'providerError',
): ConnectorError => {
  const kind = valueAt(own, error) ?? valueAt(own, errorDescription) ?? valueAt(standardKinds, error) ?? otherwise;
  return failure(kind, saidOf({ error, errorDescription }, secrets));
};

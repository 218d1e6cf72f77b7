import { z } from 'zod';
import { constantTimeEqual } from './constant-time-equal.ts';
import { failure } from './failure.ts';
import type { Flow } from './flow.ts';
import { type FromConfig, fromConfig } from './from-config.ts';
import { isRecord } from './is-record.ts';
import { once } from './once.ts';
import { providerFailure, readProviderError } from './provider-failure.ts';

/**
 * Reads the code from the callback's parameters: the second of a connector's four functions. A provider whose callback
 * carries more gives that instead.
 */
export type AuthorizationCallbackHandler<Config, Code = string> = (
  config: Config,
  callback: unknown,
  flow: Flow,
) => Promise<Code>;

/**
 * Puts a callback of the provider's own shape into the standard's: `code`, or `error` and `error_description`
 * (RFC 6749 §4.1.2).
 */
export type ReadCallback = (callback: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** A provider's authorization response. */
export type AuthorizationResponse<Config> = {
  /** The provider's issuer, where it has one: an `iss` in the callback must equal it (RFC 9207 §2.4). */
  issuer?: FromConfig<Config, string | undefined> | undefined;
  /** Left out where the provider follows the standard. */
  readCallback?: ReadCallback | undefined;
};

/** `access_denied` (RFC 6749 §4.1.2.1), and what providers write in its place, such as `user_cancelled_login`. */
const denied = /^(access|user|consent)_?(was_)?(denied|cancel)/i;

const callbackGuard = once(() =>
  z.object({
    code: z.string().min(1).optional().catch(undefined),
    state: z.string().optional(),
    iss: z.string().optional(),
    error: z.unknown(),
  }),
);

/**
 * An `authorizationCallbackHandler` for an authorization response that follows RFC 6749 §4.1.2.
 *
 * A callback without `state` is accepted, because the sign-in page compares it in the browser and strips it; one with
 * another `state` than the session's is not. Nothing the callback says is believed before that.
 *
 * @throws ConnectorError `stateMismatch`, `issuerMismatch`, `accessDenied`, `codeMissing`, or what the provider's
 *   error stands for in the error table.
 */
export const authorizationCallback =
  <Config>({
    issuer,
    readCallback = (callback) => callback,
  }: AuthorizationResponse<Config> = {}): AuthorizationCallbackHandler<Config> =>
  async (config, received, flow) => {
    const callback = isRecord(received) ? readCallback(received) : undefined;
    const parsed = callbackGuard().safeParse(callback);
    if (!parsed.success) throw failure('codeMissing');
    const { code, state, iss, error } = parsed.data;

    if (state !== undefined && flow.state !== undefined && !constantTimeEqual(state, flow.state)) {
      throw failure('stateMismatch');
    }
    const expectedIssuer = iss === undefined ? undefined : await fromConfig(issuer, config);
    if (expectedIssuer !== undefined && iss !== expectedIssuer) throw failure('issuerMismatch');
    if (error) {
      const otherwise = denied.test(String(error)) ? 'accessDenied' : 'providerError';
      throw providerFailure(readProviderError(callback, 200) ?? {}, code ? [code] : [], {}, otherwise);
    }
    if (!code) throw failure('codeMissing');
    return code;
  };

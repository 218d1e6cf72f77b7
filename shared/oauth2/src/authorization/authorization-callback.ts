import { type FromConfig, fromConfig } from '../configuration/from-config.ts';
import { failure } from '../errors/failure.ts';
import { providerFailure, readProviderError } from '../errors/provider-failure.ts';
import type { Flow } from '../session/flow.ts';
import { asText } from '../values/as-text.ts';
import { constantTimeEqual } from '../values/constant-time-equal.ts';
import { isRecord } from '../values/is-record.ts';

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

/** How `iss` of a callback is judged (RFC 9207 §2.4). */
export type CallbackIssuer = {
  accepts: (iss: string) => boolean;
  /** Whether the provider announces that it always sends it (`authorization_response_iss_parameter_supported`, §3). */
  isRequired: boolean;
};

/** A provider's authorization response. */
export type AuthorizationResponse<Config> = {
  /**
   * The provider's issuer, or each of them, where it has one: an `iss` in the callback must equal it. Undefined where it
   * has none, and then nobody knows what `iss` should be.
   */
  issuer?: FromConfig<Config, Issuer> | undefined;
  /** Left out where the provider follows the standard. */
  readCallback?: ReadCallback | undefined;
};

/** `access_denied` (RFC 6749 §4.1.2.1), and what providers write in its place, such as `user_cancelled_login`. */
const denied = /^((access|user|consent)_denied|user_cancell?ed(_[a-z]{1,16})?)$/i;

const isText = (value: unknown): value is string => typeof value === 'string';

/** A parameter that comes twice arrives as a list, and is none (RFC 6749 §3.1). */
const isState = (state: unknown, expected: string | undefined) =>
  isText(state) && (expected === undefined || constantTimeEqual(state, expected));

type Issuer = string | readonly string[] | CallbackIssuer | undefined;

const toCallbackIssuer = (issuer: Issuer): CallbackIssuer => {
  if (typeof issuer === 'object' && 'accepts' in issuer) return issuer;
  return { accepts: (iss) => issuer === undefined || [issuer].flat().includes(iss), isRequired: false };
};

const isIssuer = (iss: unknown, { accepts, isRequired }: CallbackIssuer) =>
  iss === undefined ? !isRequired : isText(iss) && accepts(iss);

/**
 * An `authorizationCallbackHandler` for an authorization response that follows RFC 6749 §4.1.2.
 *
 * A callback without `state` is accepted, because the sign-in page compares it in the browser and strips it; one with
 * another `state` than the session's is not. Nothing the callback says is believed before that, and before it is known
 * to come from the provider.
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
    if (!callback) throw failure('codeMissing');
    const { state, iss, error } = callback;
    const code = isText(callback.code) ? callback.code : '';

    if (state !== undefined && !isState(state, flow.state)) throw failure('stateMismatch');
    if (!isIssuer(iss, toCallbackIssuer(await fromConfig(issuer, config)))) throw failure('issuerMismatch');
    if (error) {
      const otherwise = denied.test(asText(error)) ? 'accessDenied' : 'providerError';
      const secrets = [code, callback.id_token, flow.nonce, flow.codeVerifier].filter(isText);
      throw providerFailure(readProviderError(callback, 200) ?? {}, secrets, {}, otherwise);
    }
    if (!code) throw failure('codeMissing');
    return code;
  };

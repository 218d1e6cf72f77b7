import { type AuthorizationCallbackHandler, authorizationCallback, isRecord } from '@logto-social/oauth2';
import type { Config } from './types.ts';

const readCode = authorizationCallback<Config>();

/**
 * Reads the code as the standard does, from a callback whose error may have names of Facebook's own: an app that is not
 * live gets `error_code` and `error_message` alone.
 */
export const authorizationCallbackHandler: AuthorizationCallbackHandler<Config> = (config, callback, flow) => {
  if (!isRecord(callback) || callback.error || !callback.error_code) return readCode(config, callback, flow);
  const { error_code: error, error_message: error_description } = callback;
  return readCode(config, { ...callback, error, error_description }, flow);
};

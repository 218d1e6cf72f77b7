import { type AuthorizationCallbackHandler, authorizationCallback, isRecord } from '@logto-social/oauth2';
import type { GatewayClient } from './gateway-client.ts';

/**
 * Reads the code from the callback, where Alipay calls it `auth_code` (https://opendocs.alipay.com/open/02xtl7). An app
 * may hand it on as `code`, as some versions of Logto's SDK for Android do.
 */
export const authorizationCallbackHandler: AuthorizationCallbackHandler<GatewayClient> = (client, callback, flow) =>
  authorizationCallback<GatewayClient>()(
    client,
    isRecord(callback) ? { ...callback, code: callback.auth_code ?? callback.code } : callback,
    flow,
  );

import type { ReadCallback } from '@logto-social/oauth2';

/**
 * Alipay calls the code `auth_code` (https://opendocs.alipay.com/open/02xtl7). An app may hand it on as `code`, as some
 * versions of Logto's SDK for Android do.
 */
export const readCallback: ReadCallback = (callback) => ({ ...callback, code: callback.auth_code ?? callback.code });
